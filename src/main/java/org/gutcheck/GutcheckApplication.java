package org.gutcheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Gutcheck. */
@SpringBootApplication
public class GutcheckApplication {

    public static void main(String[] args) {
        SpringApplication.run(GutcheckApplication.class, args);
    }
}
