package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.check.Plan.Mind;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Match;
import org.gutcheck.checker.Assessment.Suggestion;
import org.gutcheck.web.Wording;

/** Writes what to mind: in short beside a support, and once in full with its sources. */
record Minding(Catalogue catalogue, HelpLines help, Wording wording) {

    /** Whom such a text concerns is not enough: it would read as if they should go on, or stop. */
    private static final Pattern WARNS_OF_STOPPING = Pattern.compile("(?i)\\bdo not stop\\b");

    /** The cautions of one support: what is good to know with a condition, whom it is not for, then the rest. */
    List<Mind> beside(Suggestion suggestion) {
        Map<Boolean, List<Slug>> known = suggestion.cautions().stream()
                .collect(Collectors.partitioningBy(
                        slug -> catalogue.caution(slug).condition().isPresent()));
        List<Mind> open = suggestion.openCautions().stream()
                .map(slug -> open(slug, suggestion))
                .toList();
        return Stream.of(
                        known.getOrDefault(true, List.of()).stream().map(this::known),
                        open.stream().filter(Mind::blocks),
                        known.getOrDefault(false, List.of()).stream().map(this::known),
                        open.stream().filter(mind -> !mind.blocks()))
                .flatMap(minds -> minds)
                .toList();
    }

    /** What is good to know with a condition and stands beside no support, since none of its supports is shown. */
    static List<Caution> toKnowWith(Address condition, Assessment assessment, Catalogue catalogue) {
        return assessment.toKnowWith(condition, catalogue).stream()
                .filter(caution -> assessment.suggestions().stream()
                        .noneMatch(suggestion -> suggestion.cautions().contains(caution.slug())))
                .toList();
    }

    /** Every caution of the supports shown and the conditions named, once. */
    FullTexts inFull(Assessment assessment) {
        List<Suggestion> suggestions = assessment.suggestions();
        Map<Slug, List<Suggestion>> supports = new LinkedHashMap<>();
        for (Suggestion suggestion : suggestions) {
            Stream.concat(suggestion.cautions().stream(), suggestion.openCautions().stream())
                    .forEach(caution -> supports.computeIfAbsent(caution, key -> new ArrayList<>())
                            .add(suggestion));
        }
        List<InFull> all = new ArrayList<>();
        supports.forEach((caution, suggesting) -> all.add(inFull(caution, suggesting)));
        List<Caution> minded = new ArrayList<>(
                supports.keySet().stream().map(catalogue::caution).toList());
        for (Match match : assessment.conditions()) {
            for (Caution caution : toKnowWith(match.item(), assessment, catalogue)) {
                minded.add(caution);
                all.add(new InFull(
                        null,
                        List.of(catalogue.label(match.item())),
                        null,
                        help.fillIn(caution.text()),
                        From.of(caution, catalogue)));
            }
        }
        return new FullTexts(List.copyOf(all), wording.signedOffPart(minded, catalogue));
    }

    private InFull inFull(Slug slug, List<Suggestion> suggestions) {
        Caution caution = catalogue.caution(slug);
        Suggestion first = suggestions.get(0);
        List<String> supports = suggestions.stream()
                .map(suggestion -> catalogue.support(suggestion.support()).label())
                .toList();
        String lead = first.openCautions().contains(slug) ? lead(caution, first) : null;
        return new InFull(null, supports, lead, help.fillIn(caution.text()), From.of(caution, catalogue));
    }

    /**
     * What an answer calls for, and what says whom to call, stands whole on paper too; paper has room for a first sentence
     * of the rest.
     */
    private Mind known(Slug slug) {
        Caution caution = catalogue.caution(slug);
        if (HelpLines.namesCall(caution.text()) || caution.appliesWhen() != null) {
            return new Mind(null, help.fillIn(caution.text()), "", true, caution.level() == CautionLevel.BLOCK);
        }
        String[] sentences = help.fillIn(caution.text()).split("(?<=[.!?])\\s+", 2);
        return new Mind(null, sentences[0], sentences.length > 1 ? sentences[1] : "", false, false);
    }

    private Mind open(Slug slug, Suggestion suggestion) {
        Caution caution = catalogue.caution(slug);
        boolean blocks = caution.level() == CautionLevel.BLOCK;
        String text = help.fillIn(caution.text());
        return HelpLines.namesCall(caution.text())
                        || WARNS_OF_STOPPING.matcher(caution.text()).find()
                ? new Mind(lead(caution, suggestion), text, "", true, blocks)
                : new Mind(lead(caution, suggestion), "", text, false, blocks);
    }

    /** To whom it applies: as far as an answer is open, and as far as nobody is asked. */
    private String lead(Caution caution, Suggestion suggestion) {
        boolean blocks = caution.level() == CautionLevel.BLOCK;
        String neverAsked = help.fillIn(caution.neverAsked());
        if (suggestion.neverAsked().contains(caution.slug())) {
            return wording.of(blocks ? "plan.open.never-asked" : "plan.mind.never-asked", neverAsked);
        }
        String words = blocks ? "plan.open" : "plan.mind";
        if (caution.appliesTo().isEmpty()) {
            return wording.of(words);
        }
        String lead = wording.of(words + ".who", caution.appliesTo());
        return neverAsked.isEmpty() ? lead : lead + " " + wording.of("plan.also", neverAsked);
    }
}
