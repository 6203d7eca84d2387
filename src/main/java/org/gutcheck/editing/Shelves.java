package org.gutcheck.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gutcheck.catalogue.AboutYou;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Explainer;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.MainstreamView;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.RiskFactor;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Settings;
import org.gutcheck.catalogue.Source;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Terminology;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.content.AboutYouEntry;
import org.gutcheck.content.BodySystemEntry;
import org.gutcheck.content.CautionEntry;
import org.gutcheck.content.CitationEntry;
import org.gutcheck.content.ClaimEntry;
import org.gutcheck.content.ConditionEntry;
import org.gutcheck.content.ExplainerEntry;
import org.gutcheck.content.HelpLinesEntry;
import org.gutcheck.content.MainstreamViewEntry;
import org.gutcheck.content.Placed;
import org.gutcheck.content.ReferenceEntry;
import org.gutcheck.content.RiskFactorEntry;
import org.gutcheck.content.RuleEntry;
import org.gutcheck.content.ScopeRuleEntry;
import org.gutcheck.content.SettingsEntry;
import org.gutcheck.content.SourceEntry;
import org.gutcheck.content.SupportEntry;
import org.gutcheck.content.SymptomEntry;
import org.gutcheck.content.TerminologyEntry;
import org.gutcheck.content.WarningSignEntry;
import org.gutcheck.release.CriterionText;
import org.jspecify.annotations.Nullable;

/** The shelf of each kind of entry. */
final class Shelves {

    private static final Map<EntryKind, Shelf> ALL = all();

    private Shelves() {}

    static Shelf of(EntryKind kind) {
        return Objects.requireNonNull(ALL.get(kind), () -> "No shelf for " + kind);
    }

    private static Map<EntryKind, Shelf> all() {
        List<RowShelf<? extends Placed, ?>> placed = List.of(
                new RowShelf<>(
                        EntryKind.BODY_SYSTEM,
                        BodySystemEntry.class,
                        BodySystem.class,
                        "slug",
                        "label",
                        BodySystemEntry::bodySystem,
                        BodySystemEntry::reword,
                        BodySystemEntry::new),
                new RowShelf<>(
                        EntryKind.SYMPTOM,
                        SymptomEntry.class,
                        Symptom.class,
                        "slug",
                        "label",
                        SymptomEntry::symptom,
                        SymptomEntry::reword,
                        SymptomEntry::new),
                new RowShelf<>(
                        EntryKind.RISK_FACTOR,
                        RiskFactorEntry.class,
                        RiskFactor.class,
                        "slug",
                        "label",
                        RiskFactorEntry::riskFactor,
                        RiskFactorEntry::reword,
                        RiskFactorEntry::new),
                new RowShelf<>(
                        EntryKind.CONDITION,
                        ConditionEntry.class,
                        HealthCondition.class,
                        "slug",
                        "label",
                        ConditionEntry::condition,
                        ConditionEntry::reword,
                        ConditionEntry::new),
                new RowShelf<>(
                        EntryKind.SUPPORT,
                        SupportEntry.class,
                        Support.class,
                        "slug",
                        "label",
                        SupportEntry::support,
                        SupportEntry::reword,
                        SupportEntry::new),
                new RowShelf<>(
                        EntryKind.CLAIM,
                        ClaimEntry.class,
                        Claim.class,
                        "slug",
                        "statement",
                        row -> row.claim(List.of()),
                        ClaimEntry::reword,
                        ClaimEntry::new),
                new RowShelf<>(
                        EntryKind.ABOUT_YOU,
                        AboutYouEntry.class,
                        AboutYou.class,
                        "slug",
                        "label",
                        AboutYouEntry::aboutYou,
                        AboutYouEntry::reword,
                        AboutYouEntry::new),
                new RowShelf<>(
                        EntryKind.WARNING_SIGN,
                        WarningSignEntry.class,
                        WarningSign.class,
                        "slug",
                        "question",
                        row -> row.warningSign(criterion(row.askWhen()), criterion(row.followsFrom())),
                        (row, sign) -> row.reword(sign, text(sign.askWhen()), text(sign.followsFrom())),
                        (sign, place) ->
                                new WarningSignEntry(sign, text(sign.askWhen()), text(sign.followsFrom()), place)),
                new RowShelf<>(
                        EntryKind.CAUTION,
                        CautionEntry.class,
                        Caution.class,
                        "slug",
                        "text",
                        row -> row.caution(criterion(row.appliesWhen())),
                        (row, caution) -> row.reword(caution, text(caution.appliesWhen())),
                        (caution, place) -> new CautionEntry(caution, text(caution.appliesWhen()), place)),
                new RowShelf<>(
                        EntryKind.RULE,
                        RuleEntry.class,
                        Rule.class,
                        "slug",
                        "reason",
                        row -> row.rule(CriterionText.read(row.criterion())),
                        (row, rule) -> row.reword(rule, CriterionText.write(rule.when())),
                        (rule, place) -> new RuleEntry(rule, CriterionText.write(rule.when()), place)),
                new RowShelf<>(
                        EntryKind.SCOPE_RULE,
                        ScopeRuleEntry.class,
                        ScopeRule.class,
                        "slug",
                        "title",
                        row -> row.scopeRule(criterion(row.appliesWhen())),
                        (row, rule) -> row.reword(rule, text(rule.appliesWhen())),
                        (rule, place) -> new ScopeRuleEntry(rule, text(rule.appliesWhen()), place)),
                new RowShelf<>(
                        EntryKind.MAINSTREAM_VIEW,
                        MainstreamViewEntry.class,
                        MainstreamView.class,
                        "slug",
                        "articleClaim",
                        MainstreamViewEntry::mainstreamView,
                        MainstreamViewEntry::reword,
                        MainstreamViewEntry::new),
                new RowShelf<>(
                        EntryKind.EXPLAINER,
                        ExplainerEntry.class,
                        Explainer.class,
                        "slug",
                        "title",
                        ExplainerEntry::explainer,
                        ExplainerEntry::reword,
                        ExplainerEntry::new),
                new RowShelf<>(
                        EntryKind.SOURCE,
                        SourceEntry.class,
                        Source.class,
                        "slug",
                        "title",
                        SourceEntry::source,
                        SourceEntry::reword,
                        SourceEntry::new),
                new RowShelf<>(
                        EntryKind.HELP_LINES,
                        HelpLinesEntry.class,
                        HelpLines.class,
                        "country",
                        "name",
                        HelpLinesEntry::helpLines,
                        HelpLinesEntry::reword,
                        HelpLinesEntry::new),
                new RowShelf<>(
                        EntryKind.TERMINOLOGY,
                        TerminologyEntry.class,
                        Terminology.class,
                        "slug",
                        "name",
                        TerminologyEntry::terminology,
                        TerminologyEntry::reword,
                        TerminologyEntry::new));
        List<Shelf> shelves = new ArrayList<>(placed);
        shelves.add(new OrderShelf(placed));
        shelves.add(new CodesShelf());
        shelves.add(new RowShelf<>(
                EntryKind.SETTINGS,
                SettingsEntry.class,
                Settings.class,
                "id",
                "siteName",
                SettingsEntry::settings,
                SettingsEntry::reword,
                (settings, place) -> new SettingsEntry(settings)));
        shelves.add(new RowShelf<>(
                EntryKind.CITATION,
                CitationEntry.class,
                PlacedCitation.class,
                "number",
                "reviewNote",
                PlacedCitation::of,
                (row, citation) -> row.reword(citation.claim(), citation.citation()),
                (citation, place) -> new CitationEntry(citation.claim(), citation.citation())));
        shelves.add(new RowShelf<>(
                EntryKind.REFERENCE,
                ReferenceEntry.class,
                Reference.class,
                "number",
                "asPrinted",
                ReferenceEntry::reference,
                ReferenceEntry::reword,
                (reference, place) -> new ReferenceEntry(reference)));
        Map<EntryKind, Shelf> all = new EnumMap<>(EntryKind.class);
        shelves.forEach(shelf -> all.put(shelf.kind(), shelf));
        return Collections.unmodifiableMap(all);
    }

    private static @Nullable Criterion criterion(@Nullable String text) {
        return text == null ? null : CriterionText.read(text);
    }

    private static @Nullable String text(@Nullable Criterion criterion) {
        return criterion == null ? null : CriterionText.write(criterion);
    }
}
