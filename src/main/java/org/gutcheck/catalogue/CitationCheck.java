package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what contradicts itself in the citations and in the list of references. */
final class CitationCheck {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Reference> listed = new HashMap<>();

    private CitationCheck() {}

    static List<Problem> problemsIn(List<Claim> claims, List<Reference> references) {
        CitationCheck check = new CitationCheck();
        check.checkReferences(references);
        Set<Integer> numbers = new HashSet<>();
        for (Claim claim : claims) {
            for (Citation citation : claim.citations()) {
                if (!numbers.add(citation.number())) {
                    check.problem(citation.entry(), "stands at two places", "Keep it at one claim.");
                }
                check.checkEntry(citation);
                check.checkReview(citation);
            }
        }
        return check.problems;
    }

    private void checkEntry(Citation citation) {
        Integer entry = citation.listEntry();
        if (entry != null && !listed.containsKey(entry)) {
            problem(citation.entry(), "points at entry " + entry + ", which is missing", "Choose an entry.");
        }
        boolean notListed = citation.review().status() == ReviewStatus.NOT_LISTED;
        if (entry != null && notListed) {
            problem(
                    citation.entry(),
                    "points at entry " + entry + " and is said not to be in the list",
                    "Choose no entry, or another status than “not in the list”.");
        }
        if (entry == null && !notListed) {
            problem(
                    citation.entry(),
                    "points at no entry and is not said to be missing from the list",
                    "Choose an entry, or the status “not in the list”.");
        }
    }

    private void checkReview(Citation citation) {
        Review review = citation.review();
        review.proposals().stream()
                .filter(proposal -> !listed.containsKey(proposal))
                .forEach(proposal ->
                        problem(citation.entry(), "proposes entry " + proposal + ", which is missing", "Remove it."));
        if (!review.proposals().containsAll(review.accepted())) {
            problem(citation.entry(), "accepts an entry that is not proposed", "Propose it first.");
        }
        if (!review.proposals().containsAll(review.rejected())
                || review.rejected().stream().anyMatch(review.accepted()::contains)) {
            problem(citation.entry(), "rejects an entry that is accepted, or not proposed", "Accept it or reject it.");
        }
    }

    private void checkReferences(List<Reference> references) {
        for (Reference reference : references) {
            if (listed.putIfAbsent(reference.number(), reference) != null) {
                problem(reference.entry(), "stands twice", "Keep one of the two.");
            }
        }
        for (Reference reference : references) {
            for (int number : reference.sameWorkAs()) {
                Reference other = listed.get(number);
                if (other == null || !other.sameWorkAs().contains(reference.number())) {
                    problem(
                            reference.entry(),
                            "names entry " + number + " as the same work, which does not name it back",
                            "Let both name each other, or neither.");
                }
            }
        }
    }

    private void problem(EntryAddress where, String what, String mend) {
        problems.add(new Problem(where.toString(), what, mend));
    }
}
