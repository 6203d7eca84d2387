package org.gutcheck.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lines of the audit log: they can be added and read, and nothing else. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    String FITTING =
            "select e from AuditEntry e where lower(e.who) like :who escape '!' and (:anyAction = true or e.action = :action)"
                    + " and e.happenedAt >= :from and e.happenedAt < :before";

    String NEWEST_FIRST = " order by e.id desc";

    /**
     * The lines that fit, the newest first.
     *
     * @param who part of a name in lower case, with the wildcards of SQL around it
     */
    @Query(FITTING + NEWEST_FIRST)
    Page<AuditEntry> find(
            String who, boolean anyAction, @Nullable AuditAction action, Instant from, Instant before, Pageable page);

    /** Those of them that were written before the one with an id. */
    @Query(FITTING + " and e.id < :id" + NEWEST_FIRST)
    List<AuditEntry> find(
            String who,
            boolean anyAction,
            @Nullable AuditAction action,
            Instant from,
            Instant before,
            long id,
            Limit atMost);
}
