package org.gutcheck.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gutcheck.catalogue.Edition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the current edition in memory, follows the pointer in the background, and stays up while the database is not. */
@Component
@DependsOn("releaseAtStart")
public class CurrentEdition implements Editions {

    /** Past editions are asked for seldom; the rest can be read again. */
    private static final int PAST_EDITIONS_KEPT = 8;

    private static final Logger LOG = LoggerFactory.getLogger(CurrentEdition.class);

    private final Releases releases;
    private final CurrentReleases pointers;
    private final CatalogueCodec codec;
    private final Map<Integer, Edition> past = Collections.synchronizedMap(new RecentlyUsed());
    private volatile Edition current;
    private volatile int lastNumber;
    private boolean outage;

    CurrentEdition(Releases releases, CurrentReleases pointers, CatalogueCodec codec) {
        this.releases = releases;
        this.pointers = pointers;
        this.codec = codec;
        int number = pointers.number().orElseThrow(() -> new IllegalStateException("No release was published"));
        this.lastNumber = releases.lastNumber();
        this.current = load(releases, codec, number)
                .orElseThrow(() -> new IllegalStateException("Release " + number + " is missing"));
    }

    @Override
    public Edition current() {
        return current;
    }

    @Override
    public Optional<Edition> find(int number) {
        Edition now = current;
        if (now.number() == number) {
            return Optional.of(now);
        }
        // A number that was never given is no reason to ask the database.
        if (number < 1 || number > lastNumber) {
            return Optional.empty();
        }
        Optional<Edition> kept = Optional.ofNullable(past.get(number));
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Edition> found = load(releases, codec, number);
        found.ifPresent(edition -> past.put(number, edition));
        return found;
    }

    /** Takes up the release the pointer shows, where it has moved; keeps the last edition where that cannot be read. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public synchronized void refresh() {
        try {
            int number = pointers.number().orElseThrow();
            if (number != current.number()) {
                // A number is given and pointed at in one step, so a pointer that stands still brings no new ones.
                lastNumber = releases.lastNumber();
                show(find(number).orElseThrow(() -> new IllegalStateException("Release " + number + " is missing")));
            }
            if (outage) {
                LOG.info("Releases can be read again; release {} is on show.", current.name());
            }
            outage = false;
        } catch (RuntimeException e) {
            // Whatever the reason, the last edition is as good as it was; an outage is told once, not every second.
            if (!outage) {
                LOG.error("Releases cannot be read; release {} stays on show: {}", current.name(), e.toString());
            }
            outage = true;
        }
    }

    /** Shows at once what this node has switched to; the other nodes follow. */
    @TransactionalEventListener
    public synchronized void show(PublicSwitched switched) {
        Edition edition = switched.edition();
        if (edition.number() != current.number()) {
            lastNumber = Math.max(lastNumber, edition.number());
            show(edition);
        }
    }

    private void show(Edition edition) {
        past.put(current.number(), current);
        current = edition;
    }

    private static Optional<Edition> load(Releases releases, CatalogueCodec codec, int number) {
        return releases.document(number).map(codec::read);
    }

    private static final class RecentlyUsed extends LinkedHashMap<Integer, Edition> {

        private static final long serialVersionUID = 1L;

        RecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Edition> eldest) {
            return size() > PAST_EDITIONS_KEPT;
        }
    }
}
