package org.gutcheck.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns the working copy into the next release and points the public at it, both or neither. */
@Component
public class Publisher {

    private final CatalogueAssembler assembler;
    private final CatalogueCodec codec;
    private final EntityManager entityManager;
    private final Releases releases;
    private final CurrentReleases pointers;
    private final Clock clock;

    Publisher(
            CatalogueAssembler assembler,
            CatalogueCodec codec,
            EntityManager entityManager,
            Releases releases,
            CurrentReleases pointers,
            Clock clock) {
        this.assembler = assembler;
        this.codec = codec;
        this.entityManager = entityManager;
        this.releases = releases;
        this.pointers = pointers;
        this.clock = clock;
    }

    @Transactional
    public Publication publish(String publishedBy, String note) {
        return publish(pointers.locked(), publishedBy, note);
    }

    /** Publishes where nothing was published before; otherwise does nothing. */
    @Transactional
    public Optional<Publication> publishFirst(String publishedBy, String note) {
        CurrentRelease pointer = pointers.locked();
        return pointer.pointsNowhere() ? Optional.of(publish(pointer, publishedBy, note)) : Optional.empty();
    }

    private Publication publish(CurrentRelease pointer, String publishedBy, String note) {
        Assembled assembled = assembler.assemble();
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
