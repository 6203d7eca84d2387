package org.gutcheck.editing;

import java.io.IOException;
import org.gutcheck.TestDatabase;
import org.gutcheck.release.PublishedReleases;

/**
 * The program that is killed: it edits one entry and publishes it, again and again; the n-th release says n. It makes
 * itself ready without the database, which another one may be using until then.
 */
final class PublishingInALoop {

    static final String ENTRY = "symptom:brain-fog";

    private PublishingInALoop() {}

    /** Takes which database and its address, begins when it is told anything, and stops when nobody listens any more. */
    public static void main(String[] arguments) throws IOException {
        PublishingDesk desk = new PublishingDesk(
                arguments[1],
                "--spring.datasource.hikari.maximum-pool-size=3",
                "--spring.flyway.enabled=false",
                "--spring.jpa.database=" + TestDatabase.valueOf(arguments[0]),
                "--spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false");
        if (System.in.read() < 0) {
            return;
        }
        while (!System.out.checkError()) {
            try {
                int next = desk.bean(PublishedReleases.class).count() + 1;
                if (!desk.draft(ENTRY).body().path("label").asString().equals(label(next))) {
                    desk.edit(ENTRY, body -> body.put("label", label(next)));
                }
                desk.publish("Number " + next);
                System.out.println("published " + next);
            } catch (RuntimeException lost) {
                System.out.println("lost the database");
            }
        }
    }

    /** What the entry is called in a release. */
    static String label(int release) {
        return "Fog " + release;
    }
}
