package org.gutcheck.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** Turns the working copy into the next release and points the public at it, both or neither. */
@Component
@Import(Turns.class)
public class Publisher {

    private final CatalogueAssembler assembler;
    private final CatalogueCodec codec;
    private final EntityManager entityManager;
    private final Releases releases;
    private final CurrentReleases pointers;
    private final Clock clock;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    Publisher(
            CatalogueAssembler assembler,
            CatalogueCodec codec,
            EntityManager entityManager,
            Releases releases,
            CurrentReleases pointers,
            Clock clock,
            Turns turns,
            ApplicationEventPublisher events) {
        this.assembler = assembler;
        this.codec = codec;
        this.entityManager = entityManager;
        this.releases = releases;
        this.pointers = pointers;
        this.clock = clock;
        this.turns = turns;
        this.events = events;
    }

    /** What publishing would do now, were these entries held back. */
    public ReleasePlan plan(Set<EntryAddress> held) {
        return Planning.plan(live(pointers.number()), assembler.assemble(), held);
    }

    /** Publishes what a plan says, as long as that plan still holds, and tells so within the same transaction. */
    public Publication publish(String fingerprint, Set<EntryAddress> held, String publishedBy, String note) {
        Optional<Publication> done = turns.take(pointer -> {
            ReleasePlan plan = Planning.plan(live(pointer.number()), assembler.assemble(), held);
            if (!plan.fingerprint().equals(fingerprint)) {
                return new Publication.Outdated(plan);
            }
            Publication outcome = publish(pointer, plan, publishedBy, note);
            if (outcome instanceof Publication.Published published) {
                events.publishEvent(new PublicSwitched.ToNew(published.edition(), publishedBy, note));
            }
            return outcome;
        });
        return done.orElseGet(Publication.Busy::new);
    }

    /**
     * Publishes what a new version of the application brought; does nothing where it brought nothing, or where editors
     * have changes of their own, which are theirs to publish.
     */
    public Optional<Publication> publishDelivered(String publishedBy, String note) {
        Optional<Optional<Publication>> done = turns.take(pointer -> {
            if (pointer.edited()) {
                return Optional.empty();
            }
            ReleasePlan plan = Planning.plan(live(pointer.number()), assembler.assemble(), Set.of());
            return pointer.number().isPresent() && plan.problems().isEmpty() && !plan.changesAnything()
                    ? Optional.empty()
                    : Optional.of(publish(pointer, plan, publishedBy, note));
        });
        return done.orElseGet(() -> Optional.of(new Publication.Busy()));
    }

    /**
     * Lets the public see an earlier or later release again, and tells so within the same transaction; nothing where it is
     * gone, another one is live by now, or somebody else published or imported all the while.
     */
    public Optional<Edition> show(int number, int instead, String by) {
        Optional<Optional<Edition>> done = turns.take(pointer -> {
            if (!pointer.number().equals(Optional.of(instead))) {
                return Optional.empty();
            }
            Optional<Edition> edition = live(Optional.of(number));
            edition.ifPresent(shown -> {
                pointer.pointTo(shown.number(), clock.instant().truncatedTo(ChronoUnit.MICROS));
                pointer.markEdited(true);
                events.publishEvent(new PublicSwitched.ToEarlier(shown, instead, by));
            });
            return edition;
        });
        return done.flatMap(Function.identity());
    }

    private Optional<Edition> live(Optional<Integer> number) {
        return number.flatMap(releases::document).map(codec::read);
    }

    private Publication publish(CurrentRelease pointer, ReleasePlan plan, String publishedBy, String note) {
        if (!plan.problems().isEmpty()) {
            return new Publication.Refused(plan.problems());
        }
        Catalogue catalogue = new Catalogue(plan.parts());
        int number = releases.lastNumber() + 1;
        // The database keeps microseconds, and the document must agree with its row.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReleaseDocument document = codec.write(number, now, publishedBy, note, catalogue.parts());
        entityManager.persist(new Release(document));
        pointer.pointTo(number, now);
        pointer.markEdited(!plan.held().isEmpty());
        return new Publication.Published(
                new Edition(number, now, document.envelope().sha256(), catalogue));
    }
}
