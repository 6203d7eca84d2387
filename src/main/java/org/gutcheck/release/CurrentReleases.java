package org.gutcheck.release;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pointer to the current release, and the lock under which it moves. */
public interface CurrentReleases extends Repository<CurrentRelease, Integer> {

    @Query("select pointer.releaseNumber from CurrentRelease pointer")
    Optional<Integer> number();

    /** Waits until nobody else publishes or edits; nobody else can until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select pointer from CurrentRelease pointer")
    CurrentRelease locked();
}
