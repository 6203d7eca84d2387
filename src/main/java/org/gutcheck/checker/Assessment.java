package org.gutcheck.checker;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Urgency;

/**
 * What one release says about one person's answers. Every list is in the catalogue's order.
 *
 * @param care what deserves help first, the most urgent first
 * @param symptoms the symptom entries that match, likewise risk factors and conditions
 * @param suggestions the supports shown, in printed order
 * @param startHere at most two habits that the person's own ticks point at, each also among the suggestions
 * @param held supports that rules point at but a caution or a warning sign hides
 * @param withheld parts held back as a whole, and why
 * @param scope the scope rules that concern the person, beside those for everyone
 * @param unanswered relevant questions that were not answered
 * @param unsure questions answered with "not sure"
 * @param contradictions safety questions with contradicting answers, of which the safer was taken
 */
public record Assessment(
        Outcome outcome,
        List<Care> care,
        List<Match> symptoms,
        List<Match> riskFactors,
        List<Match> conditions,
        List<Suggestion> suggestions,
        List<Slug> startHere,
        List<Held> held,
        List<Withheld> withheld,
        List<Slug> scope,
        List<Address> unanswered,
        List<Address> unsure,
        List<Address> contradictions) {

    /** The same with fewer supports. */
    public Assessment offering(List<Suggestion> supports, List<Slug> toStartWith) {
        return new Assessment(
                outcome,
                care,
                symptoms,
                riskFactors,
                conditions,
                supports,
                toStartWith,
                held,
                withheld,
                scope,
                unanswered,
                unsure,
                contradictions);
    }

    /** What is good to know with a condition; nothing, where a sign that holds is about one of its supports. */
    public List<Caution> toKnowWith(Address condition, Catalogue catalogue) {
        return catalogue.toKnowWith(condition).stream()
                .filter(caution -> care.stream()
                        .flatMap(level -> level.signs().stream())
                        .map(sign -> catalogue.warningSign(sign).withheldSupports())
                        .allMatch(supports -> Collections.disjoint(supports, caution.supports())))
                .toList();
    }

    /** Which page the answers lead to. */
    public enum Outcome {
        EMERGENCY,
        UNDER_18,
        SUMMARY
    }

    /** One level of urgency, with the signs that hold and the questions of signs answered with "not sure". */
    public record Care(Urgency urgency, List<Slug> signs, List<Address> unsure) {}

    /** An item that matches: the ticks that made it match, and the claims about them. */
    public record Match(Address item, List<Address> ticks, List<Slug> claims) {}

    /**
     * A support that is shown.
     *
     * @param pointedAt whether the person's own ticks point at it, by an editor's rule
     * @param cautions the cautions that concern the person or everyone
     * @param openCautions cautions of which it is not known whether they concern the person
     * @param neverAsked those of the open cautions that no answer could settle, as only what nobody is asked is open
     */
    public record Suggestion(
            Slug support,
            List<Reason> reasons,
            boolean pointedAt,
            List<Slug> cautions,
            List<Slug> openCautions,
            List<Slug> neverAsked) {}

    /** Why a support is shown: the rule that fired, its basis, and the ticks that made it fire. */
    public record Reason(Slug rule, Basis basis, List<Address> ticks) {}

    /** A support that is hidden, and the cautions and warning signs that hide it. */
    public record Held(Slug support, List<Slug> cautions, List<Slug> signs) {}

    /** A part that is held back as a whole. */
    public record Withheld(Part part, Set<Cause> causes) {
        public Withheld {
            causes = Collections.unmodifiableSet(EnumSet.copyOf(causes));
        }
    }

    /** Why a part is held back. */
    public enum Cause {
        WARNING_SIGN,
        AGE_NOT_KNOWN,
        UNDER_18,
        SCOPE
    }
}
