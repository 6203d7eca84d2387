package org.gutcheck.release;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The pointer to the current release, and the lock under which it moves. */
public interface CurrentReleases extends Repository<CurrentRelease, Integer> {

    /** In milliseconds, for PostgreSQL, which would wait for ever; with H2 the address of the database says it. */
    String LONGEST_WAIT = "5000";

    @Query("select pointer.releaseNumber from CurrentRelease pointer")
    Optional<Integer> number();

    /** Waits until nobody else publishes or edits; nobody else can until the transaction ends. For {@link Turns}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = LONGEST_WAIT))
    @Query("select pointer from CurrentRelease pointer")
    CurrentRelease locked();
}
