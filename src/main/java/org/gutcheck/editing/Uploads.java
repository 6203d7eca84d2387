package org.gutcheck.editing;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The release documents that wait to be imported. */
interface Uploads extends Repository<Upload, String> {

    Upload save(Upload upload);

    Optional<Upload> findById(String id);

    @Modifying
    @Query("delete from Upload upload where upload.id = :id or upload.uploadedAt < :before")
    void clear(String id, Instant before);
}
