package org.gutcheck.api.v1;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gutcheck.catalogue.AboutYou;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.Explainer;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.RetiredItem;
import org.gutcheck.catalogue.RiskFactor;
import org.gutcheck.catalogue.Settings;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Everything that one release publishes, with lasting addresses in the form {@code kind:slug/option}. */
public record PublishedCatalogue(
        ReleaseInfo release,
        ArticleInfo article,
        List<QuestionInfo> questions,
        List<BodySystemInfo> bodySystems,
        List<SymptomInfo> symptoms,
        List<RiskFactorInfo> riskFactors,
        List<ConditionInfo> conditions,
        List<SupportInfo> supports,
        List<ClaimInfo> claims,
        List<ReferenceInfo> references,
        List<AboutYouInfo> aboutYou,
        List<WarningSignInfo> warningSigns,
        List<CautionInfo> cautions,
        List<ExplainerInfo> explainers,
        List<RuleInfo> rules,
        List<ScopeRuleInfo> scopeRules,
        List<MainstreamViewInfo> mainstreamViews,
        List<SourceInfo> sources,
        List<TerminologyInfo> terminologies,
        List<CodeInfo> codes,
        List<CodeInfo.NoteInfo> codeNotes,
        List<HelpInfo> countries,
        List<RetiredInfo> retired) {

    public static PublishedCatalogue of(Edition edition, Questionnaire questionnaire) {
        CatalogueParts parts = edition.catalogue().parts();
        return new PublishedCatalogue(
                ReleaseInfo.of(edition),
                ArticleInfo.of(parts.settings()),
                map(questionnaire.questions(), QuestionInfo::of),
                map(parts.bodySystems(), BodySystemInfo::of),
                map(parts.symptoms(), SymptomInfo::of),
                map(parts.riskFactors(), RiskFactorInfo::of),
                map(parts.conditions(), ConditionInfo::of),
                map(parts.supports(), SupportInfo::of),
                map(parts.claims(), ClaimInfo::of),
                map(parts.references(), ReferenceInfo::of),
                map(parts.aboutYou(), AboutYouInfo::of),
                map(parts.warningSigns(), WarningSignInfo::of),
                map(parts.cautions(), CautionInfo::of),
                map(parts.explainers(), ExplainerInfo::of),
                map(parts.rules(), RuleInfo::of),
                map(parts.scopeRules(), ScopeRuleInfo::of),
                map(parts.mainstreamViews(), MainstreamViewInfo::of),
                map(parts.sources(), SourceInfo::of),
                map(parts.codes().terminologies(), TerminologyInfo::of),
                map(parts.codes().codes(), CodeInfo::of),
                map(parts.codes().notes(), CodeInfo.NoteInfo::of),
                map(parts.helpLines(), HelpInfo::of),
                map(parts.retired(), RetiredInfo::of));
    }

    /** The article that everything comes from; a null link is not known. */
    public record ArticleInfo(
            String title, String author, @Nullable String link, String siteName, String defaultCountry) {
        static ArticleInfo of(Settings settings) {
            return new ArticleInfo(
                    settings.articleTitle(),
                    settings.articleAuthor(),
                    settings.articleLink(),
                    settings.siteName(),
                    settings.defaultCountry());
        }
    }

    /** A question: what can be ticked under it, and the tick after which it is asked, if any. */
    public record QuestionInfo(
            String address,
            String screen,
            boolean single,
            boolean safety,
            @Nullable String askedAfter,
            List<String> facts) {
        static QuestionInfo of(Question question) {
            Address trigger = question.askedAfter();
            return new QuestionInfo(
                    question.address().toString(),
                    Code.of(question.topic()),
                    question.single(),
                    question.safety(),
                    trigger == null ? null : trigger.toString(),
                    addresses(question.facts().stream()));
        }
    }

    /** A body system. */
    public record BodySystemInfo(String address, String printedName, String label, String description) {
        static BodySystemInfo of(BodySystem system) {
            return new BodySystemInfo(
                    system.address().toString(), system.printedName(), system.label(), system.description());
        }
    }

    /** A part of an item that can be ticked by itself. */
    public record OptionInfo(String address, String label, String hint) {
        static List<OptionInfo> of(Tickable item) {
            return map(
                    item.options(),
                    option -> new OptionInfo(
                            item.address().withOption(option.slug()).toString(), option.label(), option.hint()));
        }
    }

    /** A symptom entry; {@code holdsWith} are the diagnoses that make the entry true. */
    public record SymptomInfo(
            String address,
            String printedName,
            String label,
            String hint,
            String description,
            String bodySystem,
            String bodySystemBasis,
            boolean tickable,
            List<OptionInfo> options,
            List<NamedConditionInfo> holdsWith) {
        static SymptomInfo of(Symptom symptom) {
            return new SymptomInfo(
                    symptom.address().toString(),
                    symptom.printedName(),
                    symptom.label(),
                    symptom.hint(),
                    symptom.description(),
                    Address.of(Kind.BODY_SYSTEM, symptom.bodySystem()).toString(),
                    Code.of(symptom.bodySystemBasis()),
                    symptom.parentTickable(),
                    OptionInfo.of(symptom),
                    map(symptom.namedConditions(), NamedConditionInfo::of));
        }
    }

    /** A diagnosis that makes a symptom entry true, and who says so. */
    public record NamedConditionInfo(String condition, String basis) {
        static NamedConditionInfo of(Symptom.NamedCondition named) {
            return new NamedConditionInfo(
                    Address.of(Kind.CONDITION, named.condition()).toString(), Code.of(named.basis()));
        }
    }

    /** A risk factor. */
    public record RiskFactorInfo(
            String address,
            String printedName,
            String label,
            String hint,
            String description,
            boolean tickable,
            List<OptionInfo> options) {
        static RiskFactorInfo of(RiskFactor factor) {
            return new RiskFactorInfo(
                    factor.address().toString(),
                    factor.printedName(),
                    factor.label(),
                    factor.hint(),
                    factor.description(),
                    factor.parentTickable(),
                    OptionInfo.of(factor));
        }
    }

    /** A diagnosis the article names; a null strength means that the article gives no grade. */
    public record ConditionInfo(
            String address,
            String printedName,
            String label,
            String hint,
            String description,
            @Nullable String strength) {
        static ConditionInfo of(HealthCondition condition) {
            return new ConditionInfo(
                    condition.address().toString(),
                    condition.printedName(),
                    condition.label(),
                    condition.hint(),
                    condition.description(),
                    Code.ofNullable(condition.strength()));
        }
    }

    /** Something the article suggests doing. */
    public record SupportInfo(
            String address, String printedName, String label, String kind, String description, String note) {
        static SupportInfo of(Support support) {
            return new SupportInfo(
                    support.address().toString(),
                    support.printedName(),
                    support.label(),
                    Code.of(support.supportKind()),
                    support.description(),
                    support.note());
        }
    }

    /** A fact about the person, and the question it answers. */
    public record AboutYouInfo(String address, String question, String label, String hint) {
        static AboutYouInfo of(AboutYou fact) {
            return new AboutYouInfo(
                    fact.address().toString(),
                    Address.of(Kind.ABOUT_YOU, fact.group()).toString(),
                    fact.label(),
                    fact.hint());
        }
    }

    /** An item that earlier releases showed and this one does not. */
    public record RetiredInfo(String address, String label) {
        static RetiredInfo of(RetiredItem item) {
            return new RetiredInfo(item.address().toString(), item.label());
        }
    }

    /** A short text that explains one idea. */
    public record ExplainerInfo(String address, String title, List<String> paragraphs, List<String> claims) {
        static ExplainerInfo of(Explainer explainer) {
            return new ExplainerInfo(
                    explainer.address().toString(),
                    explainer.title(),
                    explainer.paragraphs(),
                    addresses(Kind.CLAIM, explainer.claims()));
        }
    }

    static List<String> addresses(Kind kind, List<Slug> slugs) {
        return addresses(slugs.stream().map(slug -> Address.of(kind, slug)));
    }

    static List<String> addresses(Stream<Address> addresses) {
        return addresses.map(Address::toString).toList();
    }

    static <T, R> List<R> map(List<T> values, Function<T, R> mapping) {
        return values.stream().map(mapping).toList();
    }
}
