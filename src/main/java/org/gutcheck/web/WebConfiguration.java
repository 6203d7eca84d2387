package org.gutcheck.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Wires the parts that all pages share. */
@Configuration(proxyBeanMethods = false)
@Import({
    PublishedSites.class,
    PublishedSiteResolver.class,
    Wording.class,
    Frames.class,
    FrameInterceptor.class,
    UnitsDialect.class,
    KeepingInterceptor.class,
    SiteAddressConfiguration.class,
    UnreadableForms.class,
    SecurityConfiguration.class
})
class WebConfiguration implements WebMvcConfigurer {

    static final String ASSETS = "/assets/";

    private final PublishedSiteResolver siteResolver;
    private final KeepingInterceptor keeping;
    private final FrameInterceptor frame;

    WebConfiguration(PublishedSiteResolver siteResolver, KeepingInterceptor keeping, FrameInterceptor frame) {
        this.siteResolver = siteResolver;
        this.keeping = keeping;
        this.frame = frame;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(siteResolver);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(keeping);
        registry.addInterceptor(frame);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ASSETS + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new LastingAddresses().addContentVersionStrategy("/**"));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Wording.LANGUAGE);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallForms() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setMaxPostSize(FormLimits.LARGEST_BYTES);
            connector.setMaxParameterCount(FormLimits.MOST_PARAMETERS);
        });
    }
}
