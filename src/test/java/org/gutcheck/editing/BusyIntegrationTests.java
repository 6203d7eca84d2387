package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.editing.PublishingDesk.ANNA;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.gutcheck.TestDatabase;
import org.gutcheck.release.CurrentReleases;
import org.gutcheck.release.Publication;
import org.gutcheck.release.Publisher;
import org.gutcheck.release.Turns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;

/** While somebody else publishes or imports for longer than anybody wants to wait. */
class BusyIntegrationTests {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoeverWaitsTooLongChangesNothingAndIsToldSo(TestDatabase database) {
        try (PublishingDesk desk = new PublishingDesk(database.newUrl(), "--gutcheck.editing.longest-wait=100ms")) {
            desk.publish("One");
            Draft before = desk.draft("symptom:brain-fog");
            Publisher publisher = desk.bean(Publisher.class);
            Imports imports = desk.bean(Imports.class);
            String id = imports.keep(desk.document(1), ANNA);
            String planned = imports.plan(id).orElseThrow().fingerprint();
            String fingerprint = publisher.plan(Set.of()).fingerprint();

            desk.bean(Turns.class).take(pointer -> {
                assertThat(elsewhere(() -> save(desk, before))).isInstanceOf(Saving.Busy.class);
                assertThat(elsewhere(() -> imports.apply(id, planned, ANNA))).isInstanceOf(Importing.Busy.class);
                assertThat(elsewhere(() -> publisher.publish(fingerprint, Set.of(), ANNA, "Two")))
                        .isInstanceOf(Publication.Busy.class);
                assertThat(elsewhere(() -> publisher.show(1, 1, ANNA))).isEmpty();
                return pointer;
            });

            assertThat(desk.draft("symptom:brain-fog")).isEqualTo(before);
            assertThat(save(desk, before)).isInstanceOf(Saving.Saved.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherNodeIsWaitedForNoLonger(TestDatabase database) {
        try (PublishingDesk desk = new PublishingDesk(database.newUrl())) {
            Draft before = desk.draft("symptom:brain-fog");

            desk.bean(TransactionOperations.class).executeWithoutResult(status -> {
                desk.bean(CurrentReleases.class).locked();
                assertThat(elsewhere(() -> save(desk, before))).isInstanceOf(Saving.Busy.class);
            });

            assertThat(save(desk, before)).isInstanceOf(Saving.Saved.class);
        }
    }

    private static Saving save(PublishingDesk desk, Draft before) {
        return desk.bean(Drafts.class)
                .save(before.address(), before.state(), before.body().deepCopy().put("label", "Foggy"), ANNA);
    }

    /** On another thread, waited for. */
    private static <T> T elsewhere(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }
}
