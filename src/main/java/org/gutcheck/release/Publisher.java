package org.gutcheck.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Turns the working copy into the next release and points the public at it, both or neither. */
@Component
public class Publisher {

    private final CatalogueAssembler assembler;
    private final CatalogueCodec codec;
    private final EntityManager entityManager;
    private final Releases releases;
    private final CurrentReleases pointers;
    private final Clock clock;
    private final TransactionOperations transactions;

    /**
     * Publishing takes one connection for the pointer and a second one for reading; were several threads of a node to
     * wait for the pointer, they could hold every connection that the first of them still needs.
     */
    private final Lock onePerNode = new ReentrantLock();

    Publisher(
            CatalogueAssembler assembler,
            CatalogueCodec codec,
            EntityManager entityManager,
            Releases releases,
            CurrentReleases pointers,
            Clock clock,
            TransactionOperations transactions) {
        this.assembler = assembler;
        this.codec = codec;
        this.entityManager = entityManager;
        this.releases = releases;
        this.pointers = pointers;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Publishes the working copy, changed or not. */
    public Publication publish(String publishedBy, String note) {
        return locked(() -> publish(pointers.locked(), assembler.assemble(), publishedBy, note));
    }

    /** Publishes where the public sees nothing yet, or something else than the working copy; otherwise does nothing. */
    public Optional<Publication> publishChanges(String publishedBy, String note) {
        return locked(() -> {
            CurrentRelease pointer = pointers.locked();
            Assembled assembled = assembler.assemble();
            return holdsWhatIsLive(pointer, assembled)
                    ? Optional.empty()
                    : Optional.of(publish(pointer, assembled, publishedBy, note));
        });
    }

    private boolean holdsWhatIsLive(CurrentRelease pointer, Assembled assembled) {
        return assembled.problems().isEmpty()
                && pointer.number()
                        .flatMap(releases::document)
                        .map(codec::read)
                        .filter(live -> live.catalogue().parts().equals(assembled.parts()))
                        .isPresent();
    }

    private <T> T locked(Supplier<T> publishing) {
        onePerNode.lock();
        try {
            return Objects.requireNonNull(transactions.execute(status -> publishing.get()));
        } finally {
            onePerNode.unlock();
        }
    }

    private Publication publish(CurrentRelease pointer, Assembled assembled, String publishedBy, String note) {
        if (!assembled.problems().isEmpty()) {
            return new Publication.Refused(assembled.problems());
        }
        Catalogue catalogue = new Catalogue(assembled.parts());
        int number = releases.lastNumber() + 1;
        // The database keeps microseconds, and the document must agree with its row.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReleaseDocument document = codec.write(number, now, publishedBy, note, catalogue.parts());
        entityManager.persist(new Release(document));
        pointer.pointTo(number, now);
        return new Publication.Published(
                new Edition(number, now, document.envelope().sha256(), catalogue));
    }
}
