package org.gutcheck.api.v1;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment;
import org.jspecify.annotations.Nullable;

/** What one release says about one person's answers. It is information about one article and never a diagnosis. */
public record AssessmentDocument(
        ReleaseInfo release,
        String outcome,
        String disclaimer,
        HelpInfo help,
        List<CareInfo> care,
        List<MatchInfo> symptoms,
        List<MatchInfo> riskFactors,
        List<MatchInfo> conditions,
        List<SuggestionInfo> suggestions,
        List<String> startHere,
        List<HeldInfo> held,
        List<WithheldInfo> withheld,
        List<ScopeText> scope,
        List<String> unanswered,
        List<String> unsure,
        List<String> contradictions) {

    /** Puts an assessment into words and addresses, with the phone numbers of a country. */
    public static AssessmentDocument of(
            Edition edition, Assessment assessment, @Nullable String country, String disclaimer) {
        Catalogue catalogue = edition.catalogue();
        HelpLines lines = catalogue.helpLines(country);
        return new AssessmentDocument(
                ReleaseInfo.of(edition),
                Code.of(assessment.outcome()),
                disclaimer,
                HelpInfo.of(lines),
                care(assessment)
                        .map(care -> CareInfo.of(care, catalogue, lines))
                        .toList(),
                matches(assessment.symptoms(), assessment, catalogue, lines),
                matches(assessment.riskFactors(), assessment, catalogue, lines),
                matches(assessment.conditions(), assessment, catalogue, lines),
                assessment.suggestions().stream()
                        .map(suggestion -> SuggestionInfo.of(suggestion, catalogue, lines))
                        .toList(),
                PublishedCatalogue.addresses(Kind.SUPPORT, assessment.startHere()),
                assessment.held().stream()
                        .map(held -> HeldInfo.of(held, catalogue, lines))
                        .toList(),
                assessment.withheld().stream().map(WithheldInfo::of).toList(),
                scope(assessment, catalogue)
                        .map(rule -> ScopeText.of(rule, lines))
                        .toList(),
                PublishedCatalogue.addresses(assessment.unanswered().stream()),
                PublishedCatalogue.addresses(assessment.unsure().stream()),
                PublishedCatalogue.addresses(assessment.contradictions().stream()));
    }

    /** Whether somebody needs help before anything else. */
    @JsonIgnore
    public boolean isEmergency() {
        return outcome.equals(Code.of(Assessment.Outcome.EMERGENCY));
    }

    /** An emergency is told nothing beside itself. */
    private static Stream<Assessment.Care> care(Assessment assessment) {
        Stream<Assessment.Care> care = assessment.care().stream();
        return assessment.outcome() == Assessment.Outcome.EMERGENCY ? care.limit(1) : care;
    }

    /** An emergency is told the limit that its own signs set; the rules for everyone are about a summary. */
    private static Stream<ScopeRule> scope(Assessment assessment, Catalogue catalogue) {
        if (assessment.outcome() == Assessment.Outcome.EMERGENCY) {
            return catalogue.scopeBecauseOf(assessment.care().get(0).signs()).stream();
        }
        Stream<ScopeRule> everyone = assessment.outcome() == Assessment.Outcome.SUMMARY
                ? catalogue.scopeForEveryone().stream()
                : Stream.empty();
        return Stream.concat(everyone, assessment.scope().stream().map(catalogue::scopeRule));
    }

    private static List<MatchInfo> matches(
            List<Assessment.Match> matches, Assessment assessment, Catalogue catalogue, HelpLines lines) {
        return matches.stream()
                .map(match -> MatchInfo.of(match, assessment, catalogue, lines))
                .toList();
    }

    /** One level of urgency with its signs; {@code unsure} are questions about signs answered with not sure. */
    public record CareInfo(String urgency, List<SignInfo> signs, List<String> unsure) {
        static CareInfo of(Assessment.Care care, Catalogue catalogue, HelpLines lines) {
            return new CareInfo(
                    Code.of(care.urgency()),
                    care.signs().stream()
                            .map(sign -> SignInfo.of(catalogue.warningSign(sign), lines))
                            .toList(),
                    PublishedCatalogue.addresses(care.unsure().stream()));
        }
    }

    /** A warning sign with its advice, the numbers of the country filled in. */
    public record SignInfo(
            String address,
            String question,
            String advice,
            List<SourceRefInfo> sources,
            @Nullable SignOffInfo signOff) {
        static SignInfo of(WarningSign sign, HelpLines lines) {
            return new SignInfo(
                    sign.address().toString(),
                    sign.question(),
                    lines.fillIn(sign.advice()),
                    PublishedCatalogue.map(sign.sources(), SourceRefInfo::of),
                    SignOffInfo.of(sign));
        }
    }

    /**
     * An item that matches.
     *
     * @param strength the article's grade for a condition, else null
     * @param mainstream what mainstream medicine says, or null where no view was found
     * @param cautions what is good to know with a condition, whatever is suggested
     */
    public record MatchInfo(
            String address,
            String label,
            @Nullable String strength,
            List<String> ticked,
            List<ClaimInfo> claims,
            @Nullable MainstreamInfo mainstream,
            List<CautionText> cautions) {
        static MatchInfo of(Assessment.Match match, Assessment assessment, Catalogue catalogue, HelpLines lines) {
            Item item = catalogue.item(match.item()).orElseThrow();
            return new MatchInfo(
                    item.address().toString(),
                    item.label(),
                    item instanceof HealthCondition condition ? Code.ofNullable(condition.strength()) : null,
                    PublishedCatalogue.addresses(match.ticks().stream()),
                    match.claims().stream()
                            .map(claim -> ClaimInfo.of(catalogue.claim(claim)))
                            .toList(),
                    MainstreamInfo.of(match.item(), catalogue),
                    CautionText.of(assessment.toKnowWith(match.item(), catalogue), lines));
        }
    }

    /**
     * A support that is shown and why.
     *
     * @param openCautions cautions that may or may not concern the person
     * @param mainstream what mainstream medicine says, or null where no view was found
     */
    public record SuggestionInfo(
            String support,
            String label,
            String kind,
            boolean pointedAt,
            List<ReasonInfo> reasons,
            List<CautionText> cautions,
            List<CautionText> openCautions,
            @Nullable MainstreamInfo mainstream) {
        static SuggestionInfo of(Assessment.Suggestion suggestion, Catalogue catalogue, HelpLines lines) {
            Support support = catalogue.support(suggestion.support());
            return new SuggestionInfo(
                    support.address().toString(),
                    support.label(),
                    Code.of(support.supportKind()),
                    suggestion.pointedAt(),
                    suggestion.reasons().stream()
                            .map(reason -> ReasonInfo.of(reason, catalogue))
                            .toList(),
                    CautionText.of(suggestion.cautions(), catalogue, lines),
                    CautionText.of(suggestion.openCautions(), catalogue, lines),
                    MainstreamInfo.of(support.address(), catalogue));
        }
    }

    /** Why a support is shown: the rule, its basis and reason, and the ticks that made it fire. */
    public record ReasonInfo(String rule, String basis, String reason, List<String> ticked) {
        static ReasonInfo of(Assessment.Reason reason, Catalogue catalogue) {
            return new ReasonInfo(
                    Address.of(Kind.RULE, reason.rule()).toString(),
                    Code.of(reason.basis()),
                    catalogue.rule(reason.rule()).reason(),
                    PublishedCatalogue.addresses(reason.ticks().stream()));
        }
    }

    /**
     * A caution in words, the numbers of the country filled in.
     *
     * @param appliesTo whom it concerns among those who are asked, completing "for ..."; may be empty
     * @param notForYouIf whom else it concerns though nobody is asked; may be empty
     */
    public record CautionText(
            String address,
            String level,
            String text,
            String appliesTo,
            String notForYouIf,
            List<SourceRefInfo> sources,
            @Nullable SignOffInfo signOff) {
        static List<CautionText> of(List<Slug> cautions, Catalogue catalogue, HelpLines lines) {
            return of(cautions.stream().map(catalogue::caution).toList(), lines);
        }

        static List<CautionText> of(List<Caution> cautions, HelpLines lines) {
            return cautions.stream()
                    .map(caution -> new CautionText(
                            caution.address().toString(),
                            Code.of(caution.level()),
                            lines.fillIn(caution.text()),
                            caution.appliesTo(),
                            lines.fillIn(caution.neverAsked()),
                            PublishedCatalogue.map(caution.sources(), SourceRefInfo::of),
                            SignOffInfo.of(caution)))
                    .toList();
        }
    }

    /** A support that rules point at, and the cautions and warning signs that hide it. */
    public record HeldInfo(String support, List<CautionText> cautions, List<String> signs) {
        static HeldInfo of(Assessment.Held held, Catalogue catalogue, HelpLines lines) {
            return new HeldInfo(
                    Address.of(Kind.SUPPORT, held.support()).toString(),
                    CautionText.of(held.cautions(), catalogue, lines),
                    PublishedCatalogue.addresses(Kind.WARNING_SIGN, held.signs()));
        }
    }

    /** A scope rule that concerns the person or everyone, the numbers of the country filled in. */
    public record ScopeText(
            String address,
            String title,
            String text,
            List<SourceRefInfo> sources,
            @Nullable SignOffInfo signOff) {
        static ScopeText of(ScopeRule rule, HelpLines lines) {
            return new ScopeText(
                    rule.address().toString(),
                    rule.title(),
                    lines.fillIn(rule.text()),
                    PublishedCatalogue.map(rule.sources(), SourceRefInfo::of),
                    SignOffInfo.of(rule));
        }
    }

    /** A part that is held back as a whole, and why. */
    public record WithheldInfo(String part, List<String> because) {
        static WithheldInfo of(Assessment.Withheld withheld) {
            return new WithheldInfo(
                    Code.of(withheld.part()),
                    withheld.causes().stream().map(Code::of).toList());
        }
    }
}
