package org.gutcheck.content;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The codes of the working copy. */
public interface CodeEntries extends ListCrudRepository<CodeEntry, CodeEntry.Key> {

    @Query("select entry from CodeEntry entry order by entry.position, entry.key.code")
    List<CodeEntry> inOrder();
}
