package org.gutcheck.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who did what, for good: what is recorded can be read, but not changed. */
@Component
public class AuditLog {

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Part of the transaction around it, so that what did not happen is not recorded either. */
    @Transactional
    public void record(AuditEvent event) {
        entries.save(new AuditEntry(event, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** The lines that fit, the newest first; pages count from 0. */
    Page<AuditEntry> find(AuditFilter filter, int page, int size) {
        AuditAction action = filter.action();
        return entries.find(
                filter.pattern(),
                action == null,
                action,
                filter.start(clock.getZone()),
                filter.end(clock.getZone()),
                PageRequest.of(page, size));
    }

    /** Hands out every line that fits, the newest first, so many at once; lines that come meanwhile are left out. */
    void forEach(AuditFilter filter, int atOnce, Consumer<AuditEntry> use) {
        AuditAction action = filter.action();
        Instant from = filter.start(clock.getZone());
        Instant before = filter.end(clock.getZone());
        long last = Long.MAX_VALUE;
        List<AuditEntry> found;
        do {
            found = entries.find(filter.pattern(), action == null, action, from, before, last, Limit.of(atOnce));
            found.forEach(use);
            last = found.isEmpty() ? last : found.get(found.size() - 1).id();
        } while (found.size() == atOnce);
    }
}
