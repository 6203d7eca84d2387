package org.gutcheck.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.AboutYou;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.Code;
import org.gutcheck.catalogue.CodeNote;
import org.gutcheck.catalogue.Codes;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.RetiredItem;
import org.gutcheck.catalogue.Settings;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.content.AboutYouEntry;
import org.gutcheck.content.BodySystemEntry;
import org.gutcheck.content.CautionEntry;
import org.gutcheck.content.CitationEntry;
import org.gutcheck.content.CodeEntry;
import org.gutcheck.content.CodeNoteEntry;
import org.gutcheck.content.ConditionEntry;
import org.gutcheck.content.ContentEntry;
import org.gutcheck.content.ExplainerEntry;
import org.gutcheck.content.HelpLinesEntry;
import org.gutcheck.content.MainstreamViewEntry;
import org.gutcheck.content.OrderedEntries;
import org.gutcheck.content.ReferenceEntry;
import org.gutcheck.content.RiskFactorEntry;
import org.gutcheck.content.SettingsEntry;
import org.gutcheck.content.SourceEntry;
import org.gutcheck.content.SupportEntry;
import org.gutcheck.content.SymptomEntry;
import org.gutcheck.content.TerminologyEntry;
import org.gutcheck.content.WarningSignEntry;
import org.gutcheck.content.WorkingCopy;
import org.jspecify.annotations.Nullable;

/** One reading of the working copy, which collects retired items and problems on its way. */
final class Assembly {

    /** Kinds that have a page or can be ticked: where one is retired, whoever asks for it must be told so. */
    private static final Set<Kind> ASKED_FOR = EnumSet.of(
            Kind.BODY_SYSTEM,
            Kind.SYMPTOM,
            Kind.RISK_FACTOR,
            Kind.CONDITION,
            Kind.SUPPORT,
            Kind.ABOUT_YOU,
            Kind.WARNING_SIGN);

    private final WorkingCopy copy;
    private final int thisYear;
    private final List<RetiredItem> retired = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Assembly(WorkingCopy copy, int thisYear) {
        this.copy = copy;
        this.thisYear = thisYear;
    }

    Assembled assembled() {
        CatalogueParts parts = new CatalogueParts(
                settings(),
                standing(Kind.BODY_SYSTEM, copy.bodySystems(), BodySystemEntry::bodySystem),
                standing(Kind.SYMPTOM, copy.symptoms(), SymptomEntry::symptom),
                standing(Kind.RISK_FACTOR, copy.riskFactors(), RiskFactorEntry::riskFactor),
                standing(Kind.CONDITION, copy.conditions(), ConditionEntry::condition),
                standing(Kind.SUPPORT, copy.supports(), SupportEntry::support),
                claims(),
                references(),
                standing(Kind.ABOUT_YOU, copy.aboutYou(), AboutYouEntry::aboutYou),
                standing(Kind.WARNING_SIGN, copy.warningSigns(), Assembly::warningSign),
                standing(Kind.CAUTION, copy.cautions(), Assembly::caution),
                standing(Kind.EXPLAINER, copy.explainers(), ExplainerEntry::explainer),
                helpLines(),
                standing(Kind.RULE, copy.rules(), entry -> entry.rule(CriterionText.read(entry.criterion()))),
                standing(Kind.SCOPE_RULE, copy.scopeRules(), entry -> entry.scopeRule(criterion(entry.appliesWhen()))),
                standing(Kind.MAINSTREAM_VIEW, copy.mainstreamViews(), MainstreamViewEntry::mainstreamView),
                standing(Kind.SOURCE, copy.sources(), SourceEntry::source),
                codes(),
                retired);
        return Assembled.of(parts, problems, thisYear);
    }

    private Settings settings() {
        return copy.settings().findAll().stream()
                .map(SettingsEntry::settings)
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new Problem(
                            EntryAddress.SETTINGS.toString(), "cannot be found", "Enter the name of the site."));
                    return new Settings("", "", "", null, HelpLines.NO_COUNTRY, null);
                });
    }

    private List<Claim> claims() {
        Map<String, List<Citation>> citations = copy.citations().inOrder().stream()
                .collect(Collectors.groupingBy(
                        CitationEntry::claim, Collectors.mapping(CitationEntry::citation, Collectors.toList())));
        return standing(
                Kind.CLAIM, copy.claims(), entry -> entry.claim(citations.getOrDefault(entry.storedSlug(), List.of())));
    }

    private List<Reference> references() {
        return copy.references().inOrder().stream()
                .map(ReferenceEntry::reference)
                .toList();
    }

    /** What is retired takes its codes along. */
    private Codes codes() {
        Set<Address> gone = retired.stream().map(RetiredItem::address).collect(Collectors.toUnmodifiableSet());
        return new Codes(
                read("terminologies", copy.terminologies().inOrder(), TerminologyEntry::terminology),
                read("codes", copy.codes().inOrder(), CodeEntry::code).stream()
                        .filter(code -> !gone.contains(code.subject().item()))
                        .sorted(Comparator.comparing(Code::subject))
                        .toList(),
                read("remarks on codes", copy.codeNotes().inOrder(), CodeNoteEntry::note).stream()
                        .filter(note -> !gone.contains(note.subject().item()))
                        .sorted(Comparator.comparing(CodeNote::subject))
                        .toList());
    }

    private <E, T> List<T> read(String where, List<E> entries, Function<E, T> reading) {
        List<T> read = new ArrayList<>();
        for (E entry : entries) {
            try {
                read.add(reading.apply(entry));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(where, "cannot be read: " + e.getMessage(), "Correct it."));
            }
        }
        return read;
    }

    private List<HelpLines> helpLines() {
        return copy.helpLines().inOrder().stream()
                .map(HelpLinesEntry::helpLines)
                .toList();
    }

    private static Caution caution(CautionEntry entry) {
        return entry.caution(criterion(entry.appliesWhen()));
    }

    private static WarningSign warningSign(WarningSignEntry entry) {
        return entry.warningSign(criterion(entry.askWhen()), criterion(entry.followsFrom()));
    }

    private static @Nullable Criterion criterion(@Nullable String text) {
        return text == null ? null : CriterionText.read(text);
    }

    private static RetiredItem retired(Object value) {
        if (value instanceof Item item) {
            return new RetiredItem(item.address(), item.label());
        }
        if (value instanceof AboutYou fact) {
            return new RetiredItem(fact.address(), fact.label());
        }
        WarningSign sign = (WarningSign) value;
        return new RetiredItem(sign.address(), sign.question());
    }

    private <E extends ContentEntry, T> List<T> standing(Kind kind, OrderedEntries<E> entries, Function<E, T> reading) {
        List<T> standing = new ArrayList<>();
        for (E entry : entries.inOrder()) {
            if (entry.retired() && !ASKED_FOR.contains(kind)) {
                continue;
            }
            try {
                T value = reading.apply(entry);
                if (!entry.retired()) {
                    standing.add(value);
                } else {
                    retired.add(retired(value));
                }
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(
                        kind.prefix() + ":" + entry.storedSlug(), "cannot be read: " + e.getMessage(), "Correct it."));
            }
        }
        return standing;
    }
}
