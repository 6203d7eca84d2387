package org.gutcheck.content;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The help lines of the working copy. */
public interface HelpLinesEntries extends ListCrudRepository<HelpLinesEntry, String> {

    @Query("select entry from HelpLinesEntry entry order by entry.position, entry.country")
    List<HelpLinesEntry> inOrder();
}
