package org.gutcheck.browse;

import java.time.LocalDate;
import java.util.List;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** Which release is shown and when it and the source numbers were looked at, a sentence each. */
record Reviewed(List<String> sentences) {

    static Reviewed of(PublishedSite site, Wording wording) {
        String release = wording.of(
                "about.reviewed.release",
                site.edition().name(),
                wording.date(site.edition().publishedAt()));
        List<LocalDate> days = site.catalogue().citations().stream()
                .map(cited -> cited.citation().review().reviewedOn())
                .distinct()
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new Reviewed(List.of(release));
        }
        String first = wording.date(days.get(0));
        String last = wording.date(days.get(days.size() - 1));
        String numbers = days.size() == 1
                ? wording.of("about.reviewed.numbers", first)
                : wording.of("about.reviewed.numbers.between", first, last);
        return new Reviewed(List.of(release, numbers));
    }
}
