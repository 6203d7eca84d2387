package org.gutcheck.accounts;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what the editors' side needs around its pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdminSettings.class)
class AccountsConfiguration implements WebMvcConfigurer {

    private static final String ADMIN = "/admin/*";
    private static final String SESSION_FILTER = "sessionRepositoryFilterRegistration";

    private final DeskInterceptor desk;

    AccountsConfiguration(DeskInterceptor desk) {
        this.desk = desk;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(desk).addPathPatterns("/admin", "/admin/**");
    }

    /** Before the filter that reads the session from the database. */
    @Bean
    FilterRegistrationBean<OutageFilter> outageFilter() {
        FilterRegistrationBean<OutageFilter> registration = new FilterRegistrationBean<>(new OutageFilter());
        registration.setUrlPatterns(List.of(ADMIN));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Public pages never look at a session, whatever cookie comes with a request. */
    @Bean
    static BeanPostProcessor sessionsUnderAdminOnly() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (name.equals(SESSION_FILTER) && bean instanceof DelegatingFilterProxyRegistrationBean filter) {
                    filter.setUrlPatterns(List.of(ADMIN));
                }
                return bean;
            }
        };
    }
}
