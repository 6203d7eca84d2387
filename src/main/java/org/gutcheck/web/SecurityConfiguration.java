package org.gutcheck.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.thymeleaf.ITemplateEngine;

/** The public pages: open to everyone, without session or cookie, behind strict headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Without a session there is nothing that a forged request could ride on, so there is no CSRF token. */
    @Bean
    SecurityFilterChain publicPages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(StrictHeaders::set)
                .build();
    }

    /** Nobody can sign in here; without this, Spring Boot would make up a user and print its password. */
    @Bean
    AuthenticationManager nobody() {
        return attempt -> {
            throw new ProviderNotFoundException("Nobody can sign in to the public pages.");
        };
    }

    @Bean
    RequestRejectedHandler rejectedRequests(ITemplateEngine pages) {
        return new RejectedRequests(pages);
    }
}
