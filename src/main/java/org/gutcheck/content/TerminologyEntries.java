package org.gutcheck.content;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The terminologies of the working copy. */
public interface TerminologyEntries extends ListCrudRepository<TerminologyEntry, String> {

    @Query("select entry from TerminologyEntry entry order by entry.position, entry.slug")
    List<TerminologyEntry> inOrder();
}
