package org.gutcheck.release;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Publishes what the application comes with: release 1 on a new database, and on one that an earlier version filled, the
 * content that migrations added. It does so while beans are made, so that the first request already finds an edition.
 */
@Component
class ReleaseAtStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseAtStart.class);

    private final Publisher publisher;
    private final CurrentReleases pointers;

    ReleaseAtStart(Publisher publisher, CurrentReleases pointers) {
        this.publisher = publisher;
        this.pointers = pointers;
    }

    @Override
    public void afterPropertiesSet() {
        publisher
                .publishDelivered("Gutcheck", "The content that this version of Gutcheck comes with.")
                .ifPresent(this::tell);
    }

    private void tell(Publication outcome) {
        if (outcome instanceof Publication.Published published) {
            LOG.info("Published release {}.", published.edition().name());
        } else if (outcome instanceof Publication.Busy) {
            LOG.warn("Another node was publishing; what this version brings is published at the next start.");
        } else if (outcome instanceof Publication.Refused refused) {
            if (pointers.number().isEmpty()) {
                throw new ReleaseRefusedException(refused.problems());
            }
            LOG.error("What the public sees stays as it is. {}", ReleaseRefusedException.text(refused.problems()));
        }
    }
}
