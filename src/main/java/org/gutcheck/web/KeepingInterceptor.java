package org.gutcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.gutcheck.catalogue.Edition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says who may keep a page. Of one that depends on nothing but release, build, language and country, browsers and search
 * engines may, and a browser that already holds it is answered 304; every other one is for one person, or one moment, and
 * search engines are told to leave it.
 */
@Component
class KeepingInterceptor implements HandlerInterceptor {

    static final String NOT_TO_BE_FOUND = "X-Robots-Tag";

    private final PublishedSites sites;
    private final String build;

    /** Where the build does not name itself, the start of the application stands for it. */
    KeepingInterceptor(PublishedSites sites, SiteAddress address, ObjectProvider<BuildProperties> builds, Clock clock) {
        this.sites = sites;
        BuildProperties named = builds.getIfAvailable();
        this.build = address.text() + (named != null && named.getTime() != null ? named.getTime() : clock.instant());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!sameForEveryone(handler, request)) {
            if (handler instanceof HandlerMethod) {
                response.setHeader(NOT_TO_BE_FOUND, "noindex");
            }
            return true;
        }
        PublishedSite site = sites.shownBy(request);
        Edition edition = site.edition();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        String tag = edition.number() + "-" + edition.sha256().substring(0, 8) + "-"
                + Integer.toHexString(build.hashCode()) + "-" + Wording.LANGUAGE.toLanguageTag() + "-"
                + site.help().country();
        return !new ServletWebRequest(request, response).checkNotModified("W/\"" + tag + "\"");
    }

    /** Whether a request gets what the public gets from a handler that answers everyone alike. */
    static boolean sameForEveryone(Object handler, HttpServletRequest request) {
        return handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(SameForEveryone.class)
                        || method.getBeanType().isAnnotationPresent(SameForEveryone.class))
                && PublishedSites.chosenFor(request) == null;
    }
}
