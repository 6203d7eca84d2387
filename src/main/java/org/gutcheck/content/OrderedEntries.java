package org.gutcheck.content;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** Entries that are shown in an order of their own. */
@NoRepositoryBean
public interface OrderedEntries<T extends ContentEntry> extends ListCrudRepository<T, String> {

    /** Every entry, retired ones too, in the order shown. */
    @Query("select entry from #{#entityName} entry order by entry.position, entry.slug")
    List<T> inOrder();
}
