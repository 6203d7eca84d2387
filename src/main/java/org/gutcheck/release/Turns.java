package org.gutcheck.release;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets one at a time change the working copy or what the public sees, of all threads of all nodes. */
@Component
public class Turns {

    private final CurrentReleases pointers;
    private final TransactionOperations transactions;
    private final Duration longestWait;

    /**
     * The pointer alone would do, but whoever waits for it keeps a connection, and publishing takes a second one for
     * reading: those who wait could hold every connection that the first of them still needs.
     */
    private final Lock onePerNode = new ReentrantLock(true);

    Turns(
            CurrentReleases pointers,
            TransactionOperations transactions,
            @Value("${gutcheck.editing.longest-wait}") Duration longestWait) {
        this.pointers = pointers;
        this.transactions = transactions;
        this.longestWait = longestWait;
    }

    /** Does all of a change or nothing, in one transaction; nothing where the turn of somebody else takes too long. */
    public <T> Optional<T> take(Function<CurrentRelease, T> change) {
        try {
            if (!onePerNode.tryLock(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(transactions.execute(status -> change.apply(pointers.locked())));
        } catch (PessimisticLockingFailureException | PessimisticLockException | LockTimeoutException busy) {
            return Optional.empty();
        } finally {
            onePerNode.unlock();
        }
    }
}
