package org.gutcheck.content.seed;

import java.util.Map;

/** Where the seed departs from the safety files on purpose: what their editors remarked is kept for editors, not for readers. */
final class EditorsRemarks {

    /** Texts of the files, and what readers see instead. */
    static final Map<String, String> FOR_READERS = Map.ofEntries(
            Map.entry("triage, not diagnosis; 999 for emergencies", "triage, not diagnosis"),
            Map.entry("1.2 suspecting ME/CFS; 1.11 (numbers unverified)", "suspecting ME/CFS"),
            Map.entry("1.11 (number unverified)", ""),
            Map.entry("1.2.1.8 (number unverified)", ""),
            Map.entry("at least 4 weeks; independentpharmacist.co.uk cites BSG 12 weeks", "at least 4 weeks"),
            Map.entry(
                    "low FODMAP can help IBS, seems to work irrespective of the theory (sentence cut in the copy)",
                    "low FODMAP can help IBS"),
            Map.entry(
                    "Exclusion diet history and ARFID symptoms in 495 neurogastroenterology patients"
                            + " (title not shown in the copy)",
                    "Exclusion diet history and ARFID symptoms in 495 neurogastroenterology patients"
                            + " (our words: we could not see the title)"),
            Map.entry("iatroX (secondary)", "iatroX"),
            Map.entry("2023 (inferred)", "probably 2023"),
            Map.entry("2016 copy; 111 mental health option from 2024", "as of 2016"),
            Map.entry("2016 copy; same wording in HSE Ireland", "as of 2016"),
            Map.entry("2018 panel", "2018"),
            Map.entry("2022 copy", "as of 2022"));

    private EditorsRemarks() {}

    /** What readers see of a text of the files; the text itself unless it holds a remark. */
    static String forReaders(String text) {
        return FOR_READERS.getOrDefault(text, text);
    }
}
