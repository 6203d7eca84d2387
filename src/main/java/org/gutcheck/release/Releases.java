package org.gutcheck.release;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The published releases. */
public interface Releases extends Repository<Release, Integer> {

    @Query("select release.document from Release release where release.number = :number")
    Optional<String> document(int number);

    /** The highest number given so far, or 0 before the first release. */
    @Query("select coalesce(max(release.number), 0) from Release release")
    int lastNumber();
}
