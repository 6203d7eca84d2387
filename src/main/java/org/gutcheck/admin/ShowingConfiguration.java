package org.gutcheck.admin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import org.gutcheck.web.Frames;
import org.gutcheck.web.PublishedSites;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what shows the public pages to editors. */
@Configuration(proxyBeanMethods = false)
class ShowingConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Frames> frames;

    ShowingConfiguration(ObjectProvider<Frames> frames) {
        this.frames = frames;
    }

    /** Behind the filters of Spring Security, which let only editors this far; error pages stay inside too. */
    @Bean
    FilterRegistrationBean<ShowingFilter> showingFilter(PublishedSites sites, DraftSites drafts, Wording wording) {
        FilterRegistrationBean<ShowingFilter> registration =
                new FilterRegistrationBean<>(new ShowingFilter(sites, drafts, wording));
        registration.setUrlPatterns(List.of("/admin/*", "/error"));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        registration.setOrder(0);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView page) {
                Showing showing = ShowingFilter.showing(request);
                if (page != null && showing != null) {
                    page.addObject("showing", showing)
                            .addObject("showingStyles", frames.getObject().asset("preview.css"));
                }
            }
        });
    }
}
