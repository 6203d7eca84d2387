package org.gutcheck.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gutcheck.catalogue.Edition;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The releases as editors look them up, always as the database has them now. */
@Component
public class PublishedReleases {

    public static final int PAGE_SIZE = 50;

    private final Releases releases;
    private final CurrentReleases pointers;
    private final CatalogueCodec codec;

    PublishedReleases(Releases releases, CurrentReleases pointers, CatalogueCodec codec) {
        this.releases = releases;
        this.pointers = pointers;
        this.codec = codec;
    }

    /** The number of the release that the public sees, or 0 before the first. */
    public int live() {
        return pointers.number().orElse(0);
    }

    /** How many there are; they are numbered from 1 on. */
    public int count() {
        return releases.lastNumber();
    }

    /** What is told of the releases of a page, from 0 on, the latest first. */
    @Transactional(readOnly = true)
    public List<Envelope> page(int page) {
        return releases.latest(PageRequest.of(page, PAGE_SIZE));
    }

    @Transactional(readOnly = true)
    public Optional<Envelope> envelope(int number) {
        return releases.envelope(number);
    }

    /** The document as it was stored. */
    @Transactional(readOnly = true)
    public Optional<String> document(int number) {
        return releases.document(number);
    }

    @Transactional(readOnly = true)
    public Optional<Edition> edition(int number) {
        return releases.document(number).map(codec::read);
    }

    /** The entries of a release; none where there is no such release. */
    @Transactional(readOnly = true)
    public CatalogueEntries entries(int number) {
        return edition(number)
                .map(edition -> CatalogueEntries.of(edition.catalogue().parts()))
                .orElseGet(() -> new CatalogueEntries(Map.of(), Map.of()));
    }
}
