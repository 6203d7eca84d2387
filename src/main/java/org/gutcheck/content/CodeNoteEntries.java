package org.gutcheck.content;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The remarks on codes of the working copy. */
public interface CodeNoteEntries extends ListCrudRepository<CodeNoteEntry, String> {

    @Query("select entry from CodeNoteEntry entry order by entry.subject")
    List<CodeNoteEntry> inOrder();
}
