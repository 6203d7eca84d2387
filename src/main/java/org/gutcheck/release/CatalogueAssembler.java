package org.gutcheck.release;

import java.time.Clock;
import java.time.Year;
import org.gutcheck.content.WorkingCopy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the working copy as it stands at one moment. */
@Component
public class CatalogueAssembler {

    private final WorkingCopy workingCopy;
    private final Clock clock;

    CatalogueAssembler(WorkingCopy workingCopy, Clock clock) {
        this.workingCopy = workingCopy;
        this.clock = clock;
    }

    /**
     * The parts always make a catalogue. They are read in a transaction of their own, because only a transaction that
     * starts with this reading can see all tables as of one moment.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public Assembled assemble() {
        return new Assembly(workingCopy, Year.now(clock).getValue()).assembled();
    }
}
