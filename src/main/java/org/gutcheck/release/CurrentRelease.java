package org.gutcheck.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one row that says which release the public sees; it is there from the start and points nowhere at first. */
@Entity
@Table(name = "current_release")
public class CurrentRelease {

    /** Of the one row. */
    public static final int ID = 1;

    @Id
    private int id;

    private @Nullable Integer releaseNumber;

    // For whoever looks at the database.
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant changedAt;

    private boolean edited;

    protected CurrentRelease() {}

    /** Whether the working copy holds what editors have not published, or took back. */
    public boolean edited() {
        return edited;
    }

    public void markEdited(boolean differs) {
        this.edited = differs;
    }

    /** The number of the release that the public sees, or nothing before the first. */
    public Optional<Integer> number() {
        return Optional.ofNullable(releaseNumber);
    }

    public void pointTo(int number, Instant at) {
        this.releaseNumber = number;
        this.changedAt = at;
    }
}
