package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.editing.PublishingDesk.ANNA;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.release.Assembled;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueCodec;
import org.gutcheck.release.Releases;
import org.gutcheck.release.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;

/** An import does what was planned, or nothing. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OutdatedImportsIntegrationTests extends ImportsTest {

    OutdatedImportsIntegrationTests(TestDatabase database) {
        super(database);
    }

    @Test
    void aPlanThatNoLongerHoldsChangesNothing() {
        String id = keep(ELSEWHERE);
        String seen = desk.bean(Imports.class).plan(id).orElseThrow().fingerprint();
        Draft fog = desk.draft(FOG);
        Draft edited = desk.edit("symptom:joint-pain", body -> body.put("label", "Sore joints, it says now"));

        assertThat(desk.bean(Imports.class).apply(id, seen, ANNA)).isInstanceOf(Importing.Outdated.class);

        assertThat(desk.draft("symptom:joint-pain")).isEqualTo(edited);
        assertThat(desk.draft(FOG)).isEqualTo(fog);
    }

    @Test
    void aPlanThatWouldTakeAwayWhatAReleaseShowsByNowChangesNothing() {
        desk = open(database);
        desk.create("support:shown-late", like("support:probiotics", "shown-late"));
        String id = keep(ELSEWHERE);
        ImportPlan seen = desk.bean(Imports.class).plan(id).orElseThrow();
        assertThat(seen.removed()).extracting(EntryAddress::toString).contains("support:shown-late");
        desk.publish("Shown after all");

        Importing outcome = desk.bean(Imports.class).apply(id, seen.fingerprint(), ANNA);

        assertThat(outcome).isInstanceOfSatisfying(Importing.Outdated.class, outdated -> {
            assertThat(outdated.now().removed()).isEmpty();
            assertThat(outdated.now().staying())
                    .extracting(EntryAddress::toString)
                    .contains("support:shown-late");
        });
    }

    /** Somebody publishes after the import was planned, and before its turn. */
    @Test
    void whatAReleaseShowsWhileAnImportWaitsIsNotTakenAway() {
        desk = open(database);
        desk.create("support:shown-late", like("support:probiotics", "shown-late"));
        String id = keep(ELSEWHERE);
        String seen = desk.bean(Imports.class).plan(id).orElseThrow().fingerprint();
        CatalogueAssembler publishing = mock();
        Assembled before = desk.bean(CatalogueAssembler.class).assemble();
        when(publishing.assemble())
                .thenAnswer(first -> {
                    desk.publish("Shown after all");
                    return before;
                })
                .thenReturn(before);

        Importing outcome = imports(publishing).apply(id, seen, ANNA);

        assertThat(outcome).isInstanceOf(Importing.Outdated.class);
        assertThat(desk.draft("support:shown-late").retired()).isFalse();
    }

    private Imports imports(CatalogueAssembler assembler) {
        return new Imports(
                desk.bean(EntityManager.class),
                desk.bean(Uploads.class),
                desk.bean(Drafts.class),
                desk.bean(Revisions.class),
                assembler,
                desk.bean(CatalogueCodec.class),
                desk.bean(Releases.class),
                desk.bean(Turns.class),
                desk.bean(TransactionOperations.class),
                event -> {},
                Clock.systemUTC());
    }
}
