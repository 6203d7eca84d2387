package org.gutcheck.accounts;

import org.gutcheck.web.StrictHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The editors' side: signed-in people only, each where their role may be, with a session under {@code /admin}. */
@Configuration(proxyBeanMethods = false)
class AdminSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain adminPages(
            HttpSecurity http, SignIn signIn, EditorSessions sessions, SignInAgain again, SignInAccepted accepted) {
        return http.securityMatcher("/admin", "/admin/**")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(AdminPaths.OPEN.toArray(String[]::new))
                            .permitAll();
                    requests.requestMatchers(AdminPaths.FOR_PUBLISHERS.toArray(String[]::new))
                            .hasRole(Role.PUBLISHER.name());
                    requests.requestMatchers(AdminPaths.FOR_ADMINISTRATORS.toArray(String[]::new))
                            .hasRole(Role.ADMINISTRATOR.name());
                    DeskPlace.ALL.forEach(place -> requests.requestMatchers(patterns(place))
                            .hasRole(place.role().name()));
                    requests.anyRequest().hasRole(Role.EDITOR.name());
                })
                .authenticationManager(signIn::authenticate)
                .securityContext(context -> context.securityContextRepository(sessions))
                .formLogin(form -> form.loginPage(AdminPaths.SIGN_IN)
                        .successHandler(accepted)
                        .failureHandler(again))
                .logout(logout -> logout.logoutUrl(AdminPaths.SIGN_OUT).logoutSuccessHandler(accepted))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(again).accessDeniedHandler(again))
                .addFilterBefore(new UploadsFilter(), CsrfFilter.class)
                .csrf(tokens -> tokens.ignoringRequestMatchers(AdminPaths.SHOWN.toArray(String[]::new)))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(StrictHeaders::set)
                .headers(headers -> headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
                .build();
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMINISTRATOR.name())
                .implies(Role.PUBLISHER.name())
                .role(Role.PUBLISHER.name())
                .implies(Role.EDITOR.name())
                .build();
    }

    /** What is below the desk belongs to other places. */
    private static String[] patterns(DeskPlace place) {
        return place.path().equals(AdminPaths.DESK)
                ? new String[] {place.path()}
                : new String[] {place.path(), place.path() + "/**"};
    }
}
