package org.gutcheck.release;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Turns on the refreshing in the background, apart from the main class so that slices of it stay without. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RefreshConfiguration {}
