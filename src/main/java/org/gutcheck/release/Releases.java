package org.gutcheck.release;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The published releases. */
public interface Releases extends Repository<Release, Integer> {

    @Query("select release.document from Release release where release.number = :number")
    Optional<String> document(int number);

    /** What stands around the documents, the latest first, without loading any document. */
    @Query("select new org.gutcheck.release.Envelope(release.schemaVersion, release.number, release.publishedAt,"
            + " release.publishedBy, release.note, release.sha256) from Release release order by release.number desc")
    List<Envelope> latest(Pageable page);

    @Query("select new org.gutcheck.release.Envelope(release.schemaVersion, release.number, release.publishedAt,"
            + " release.publishedBy, release.note, release.sha256) from Release release where release.number = :number")
    Optional<Envelope> envelope(int number);

    /** The highest number given so far, or 0 before the first release. */
    @Query("select coalesce(max(release.number), 0) from Release release")
    int lastNumber();
}
