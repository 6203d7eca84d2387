package org.gutcheck.content;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The citations of the working copy. */
public interface CitationEntries extends ListCrudRepository<CitationEntry, Integer> {

    @Query("select entry from CitationEntry entry order by entry.number")
    List<CitationEntry> inOrder();
}
