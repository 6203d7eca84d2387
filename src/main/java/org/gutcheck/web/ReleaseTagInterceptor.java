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

/** Answers 304 where the browser already holds a page that depends on nothing but release, build, language and country. */
@Component
class ReleaseTagInterceptor implements HandlerInterceptor {

    private final PublishedSites sites;
    private final String build;

    /** Where the build does not name itself, the start of the application stands for it. */
    ReleaseTagInterceptor(PublishedSites sites, ObjectProvider<BuildProperties> builds, Clock clock) {
        this.sites = sites;
        BuildProperties named = builds.getIfAvailable();
        this.build = named != null && named.getTime() != null
                ? named.getTime().toString()
                : clock.instant().toString();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !sameForEveryone(method)) {
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

    private static boolean sameForEveryone(HandlerMethod method) {
        return method.hasMethodAnnotation(SameForEveryone.class)
                || method.getBeanType().isAnnotationPresent(SameForEveryone.class);
    }
}
