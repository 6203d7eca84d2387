package org.gutcheck.editing;

import org.gutcheck.release.PublishedReleases;

/** The program that is killed: it edits one entry and publishes it, again and again; the n-th release says n. */
final class PublishingInALoop {

    static final String ENTRY = "symptom:brain-fog";

    private PublishingInALoop() {}

    /** Takes the address of the database; stops when it is stopped. */
    public static void main(String[] arguments) {
        PublishingDesk desk = new PublishingDesk(arguments[0], "--spring.datasource.hikari.maximum-pool-size=3");
        while (true) {
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
