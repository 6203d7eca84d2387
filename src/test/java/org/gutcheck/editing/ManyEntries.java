package org.gutcheck.editing;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** A working copy far larger than any that people would write. */
final class ManyEntries {

    static final int MANY = 10_000;

    private ManyEntries() {}

    /** Adds as many symptoms, each like the one for brain fog. */
    static void addTo(PublishingDesk desk) {
        List<Object[]> rows = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> new Object[] {"many-" + number, 1000 + number, "One of many, " + number})
                .toList();
        desk.bean(JdbcTemplate.class)
                .batchUpdate(
                        "insert into symptom (slug, position, printed_name, label, hint, brief, description, body_system,"
                                + " body_system_basis, parent_tickable, retired, version)"
                                + " select ?, ?, printed_name, ?, hint, brief, description, body_system,"
                                + " body_system_basis, true, false, 0 from symptom where slug = 'brain-fog'",
                        rows);
    }
}
