package org.gutcheck.api.v1;

import java.time.Instant;
import org.gutcheck.catalogue.Edition;

/** Which release an answer comes from; a release is known for certain by its hash, since numbers differ between sites. */
public record ReleaseInfo(int number, String sha256, Instant publishedAt) {

    static ReleaseInfo of(Edition edition) {
        return new ReleaseInfo(edition.number(), edition.sha256(), edition.publishedAt());
    }
}
