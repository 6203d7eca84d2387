package org.gutcheck.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads where the site is reached from the settings. */
@Configuration(proxyBeanMethods = false)
class SiteAddressConfiguration {

    /** @param former under the name that the setting had in earlier versions */
    @Bean
    SiteAddress siteAddress(
            @Value("${gutcheck.address:}") String set, @Value("${gutcheck.admin.address:}") String former) {
        return SiteAddress.of(set, former);
    }
}
