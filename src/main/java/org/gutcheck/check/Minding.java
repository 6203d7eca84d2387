package org.gutcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The cautions of one support: what answers call for, whom it is not for, then the rest. */
    List<Mind> beside(Suggestion suggestion) {
        Map<Boolean, List<Slug>> known = suggestion.cautions().stream()
                .filter(slug -> catalogue.caution(slug).condition().isEmpty())
                .collect(Collectors.partitioningBy(slug -> callsFor(catalogue.caution(slug))));
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

    /** What is good to know of a support with a condition that was named, before anything else about it. */
    List<String> first(Suggestion suggestion) {
        return suggestion.cautions().stream()
                .map(catalogue::caution)
                .filter(caution -> caution.condition().isPresent())
                .map(caution -> help.fillIn(caution.text()))
                .toList();
    }

    /** What is good to know with a condition and stands beside no support, since none of its supports is shown. */
    static List<Caution> besideNoSupport(Address condition, Assessment assessment, Catalogue catalogue) {
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
            for (Caution caution : besideNoSupport(match.item(), assessment, catalogue)) {
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
     * What an answer calls for, what says whom to call and what could do harm in part stands whole on paper too; paper has
     * room for a first sentence of the rest.
     */
    private Mind known(Slug slug) {
        Caution caution = catalogue.caution(slug);
        if (standsWhole(caution) || caution.appliesWhen() != null) {
            String lead = callsFor(caution) ? wording.of("plan.mind.known") : null;
            return new Mind(lead, help.fillIn(caution.text()), "", true, caution.level() == CautionLevel.BLOCK);
        }
        String[] sentences = help.fillIn(caution.text()).split("(?<=[.!?])\\s+", 2);
        return new Mind(null, sentences[0], sentences.length > 1 ? sentences[1] : "", false, false);
    }

    private Mind open(Slug slug, Suggestion suggestion) {
        Caution caution = catalogue.caution(slug);
        boolean blocks = caution.level() == CautionLevel.BLOCK;
        String text = help.fillIn(caution.text());
        return standsWhole(caution)
                ? new Mind(lead(caution, suggestion), text, "", true, blocks)
                : new Mind(lead(caution, suggestion), "", text, false, blocks);
    }

    /** Whether somebody has to mind it because of a tick. */
    private static boolean callsFor(Caution caution) {
        return caution.level() != CautionLevel.INFO
                && caution.appliesWhen() != null
                && !caution.appliesWhen().helpedBy().isEmpty();
    }

    private static boolean standsWhole(Caution caution) {
        return caution.standsWhole() || HelpLines.namesCall(caution.text());
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
