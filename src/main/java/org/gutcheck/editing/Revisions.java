package org.gutcheck.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The revisions of all entries: they can be added and read, and nothing else. */
interface Revisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    Optional<Revision> findById(long id);

    /** The revisions of an entry before one, the latest first. */
    List<Revision> findByEntryAndIdLessThanOrderByIdDesc(String entry, long before, Limit most);

    Optional<Revision> findFirstByEntryOrderByIdDesc(String entry);

    /** Entries and the states in which their last revisions left them. */
    @Query("select revision.entry, revision.state from Revision revision where revision.id in"
            + " (select max(last.id) from Revision last where last.entry in :entries group by last.entry)")
    List<Object[]> lastStates(List<String> entries);

    Optional<Revision> findFirstByEntryAndStateOrderByIdDesc(String entry, String state);

    /** The last revision of each entry that was removed, among those whose address is like a pattern, the latest first. */
    @Query("select revision from Revision revision where revision.state = '' and revision.entry like :entries"
            + " and not exists (select 1 from Revision later where later.entry = revision.entry and later.id > revision.id)"
            + " order by revision.id desc")
    List<Revision> lastOfRemoved(String entries, Limit most);

    /** The last revisions of all entries, the latest first. */
    @Query("select revision from Revision revision order by revision.id desc")
    List<Revision> latest(Limit most);
}
