package org.gutcheck.editing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.release.Assembled;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueCodec;
import org.gutcheck.release.CatalogueJson;
import org.gutcheck.release.Releases;
import org.gutcheck.release.Turns;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the working copy what a release document says, as ordinary edits with revisions, all of them or none. Visitors see
 * it when it is published.
 */
@Component
public class Imports {

    /** Of these kinds a release lists what is retired. */
    static final Set<EntryKind> LISTED_WHEN_RETIRED = EnumSet.of(
            EntryKind.BODY_SYSTEM,
            EntryKind.SYMPTOM,
            EntryKind.RISK_FACTOR,
            EntryKind.CONDITION,
            EntryKind.SUPPORT,
            EntryKind.ABOUT_YOU,
            EntryKind.WARNING_SIGN);

    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager rows;
    private final Uploads uploads;
    private final Drafts drafts;
    private final Revisions revisions;
    private final CatalogueAssembler assembler;
    private final CatalogueCodec codec;
    private final Releases releases;
    private final Turns turns;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            EntityManager rows,
            Uploads uploads,
            Drafts drafts,
            Revisions revisions,
            CatalogueAssembler assembler,
            CatalogueCodec codec,
            Releases releases,
            Turns turns,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.uploads = uploads;
        this.drafts = drafts;
        this.revisions = revisions;
        this.assembler = assembler;
        this.codec = codec;
        this.releases = releases;
        this.turns = turns;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a document until it is imported and returns what it goes by; throws
     * {@link org.gutcheck.release.UnreadableReleaseException} with the reason where there is no reading it.
     */
    public String keep(String document, String by) {
        codec.read(document);
        String id = CatalogueJson.sha256(document);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transactions.executeWithoutResult(status -> {
            uploads.clear(id, now.minus(KEPT));
            uploads.save(new Upload(id, now, by, document));
        });
        return id;
    }

    /** What importing a document that was kept would do now. */
    public Optional<ImportPlan> plan(String id) {
        return edition(id).map(this::plan);
    }

    /** Imports a document that was kept, as long as the plan still holds. */
    public Importing apply(String id, String fingerprint, String by) {
        Optional<Edition> edition = edition(id);
        if (edition.isEmpty()) {
            return new Importing.Missing();
        }
        long seen = lastRevision();
        int shown = releases.lastNumber();
        ImportPlan plan = plan(edition.get());
        if (!plan.unreadable().isEmpty() || !plan.fingerprint().equals(fingerprint)) {
            return new Importing.Outdated(plan);
        }
        try {
            Optional<Importing> done = turns.take(pointer -> lastRevision() == seen && releases.lastNumber() == shown
                    ? imported(id, plan, by)
                    : new Importing.Outdated(plan(edition.get())));
            return done.orElseGet(Importing.Busy::new);
        } catch (IllegalArgumentException
                | DataIntegrityViolationException
                | ConstraintViolationException
                | DataException unfit) {
            return new Importing.Refused(String.valueOf(unfit.getMessage()));
        }
    }

    private Importing imported(String id, ImportPlan plan, String by) {
        new ImportStep(rows, drafts, plan, by).run();
        uploads.clear(id, Instant.EPOCH);
        Importing.Done done =
                new Importing.Done(plan.edition(), by, plan.changes().size());
        events.publishEvent(done);
        return done;
    }

    private Optional<Edition> edition(String id) {
        return Objects.requireNonNull(
                        transactions.execute(status -> uploads.findById(id).map(Upload::document)))
                .map(codec::read);
    }

    /** Reads the working copy first: who held a connection meanwhile could keep it from those who read. */
    private ImportPlan plan(Edition edition) {
        Assembled draft = assembler.assemble();
        return Objects.requireNonNull(
                transactions.execute(status -> ImportPlanning.plan(rows, drafts.everShown(), edition, draft)));
    }

    private long lastRevision() {
        List<Revision> last = revisions.latest(Limit.of(1));
        return last.isEmpty() ? 0 : last.get(0).id();
    }
}
