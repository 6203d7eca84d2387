package org.gutcheck.release;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Publishes release 1 when the application starts on a database without one. It does so while beans are made, so that
 * the first request already finds an edition.
 */
@Component
class FirstRelease implements InitializingBean {

    private final Publisher publisher;

    FirstRelease(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void afterPropertiesSet() {
        publisher
                .publishFirst("Gutcheck", "The content that Gutcheck comes with.")
                .ifPresent(outcome -> {
                    if (outcome instanceof Publication.Refused refused) {
                        throw new FirstReleaseRefusedException(refused.problems());
                    }
                });
    }
}
