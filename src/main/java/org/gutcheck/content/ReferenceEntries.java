package org.gutcheck.content;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The entries of the reference list of the working copy. */
public interface ReferenceEntries extends ListCrudRepository<ReferenceEntry, Integer> {

    @Query("select entry from ReferenceEntry entry order by entry.number")
    List<ReferenceEntry> inOrder();
}
