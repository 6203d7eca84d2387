package org.gutcheck.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.content.AboutYouEntry;
import org.gutcheck.content.BodySystemEntry;
import org.gutcheck.content.CautionEntry;
import org.gutcheck.content.CitationEntry;
import org.gutcheck.content.ClaimEntry;
import org.gutcheck.content.CodeEntry;
import org.gutcheck.content.CodeNoteEntry;
import org.gutcheck.content.ConditionEntry;
import org.gutcheck.content.ExplainerEntry;
import org.gutcheck.content.HelpLinesEntry;
import org.gutcheck.content.MainstreamViewEntry;
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
import org.gutcheck.content.WorkingCopy;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A working copy on a real database, whose rows each test writes itself; one context per database, shared by tests. */
final class WorkingCopyFixture {

    private static final List<String> TABLES_CHILDREN_FIRST = List.of(
            "release",
            "support_rule",
            "scope_rule_hides",
            "scope_rule",
            "caution_subject",
            "caution_source",
            "caution_support",
            "caution",
            "warning_sign_relevant_to",
            "warning_sign_source",
            "warning_sign_withheld_support",
            "warning_sign_withholds",
            "warning_sign",
            "about_you",
            "help_lines",
            "code",
            "code_note",
            "terminology",
            "explainer_claim",
            "explainer_paragraph",
            "explainer",
            "citation_proposal",
            "citation",
            "claim_subject",
            "claim",
            "printed_reference_unconfirmed",
            "printed_reference_same_work",
            "printed_reference",
            "support",
            "symptom_condition",
            "health_condition",
            "symptom_option",
            "symptom",
            "body_system",
            "risk_factor_option",
            "risk_factor",
            "mainstream_view_source",
            "mainstream_view_subject",
            "mainstream_view",
            "source",
            "site_settings");

    private static final Map<TestDatabase, ConfigurableApplicationContext> CONTEXTS = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;
    private final JdbcTemplate jdbc;

    private WorkingCopyFixture(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    /** An empty working copy without a release. */
    static WorkingCopyFixture emptyOn(TestDatabase database) {
        WorkingCopyFixture fixture =
                new WorkingCopyFixture(CONTEXTS.computeIfAbsent(database, WorkingCopyFixture::start));
        fixture.jdbc.update("update current_release set release_number = null, changed_at = null, edited = false");
        TABLES_CHILDREN_FIRST.forEach(table -> fixture.jdbc.update("delete from " + table));
        return fixture;
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.newUrl(),
                        "--spring.datasource.username=" + TestDatabase.USER,
                        "--spring.jpa.properties.hibernate.generate_statistics=true");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    WorkingCopyFixture fill(CatalogueParts parts) {
        WorkingCopy copy = bean(WorkingCopy.class);
        copy.settings().save(new SettingsEntry(parts.settings()));
        copy.bodySystems().saveAll(placed(parts.bodySystems(), BodySystemEntry::new));
        copy.conditions().saveAll(placed(parts.conditions(), ConditionEntry::new));
        copy.symptoms().saveAll(placed(parts.symptoms(), SymptomEntry::new));
        copy.riskFactors().saveAll(placed(parts.riskFactors(), RiskFactorEntry::new));
        copy.supports().saveAll(placed(parts.supports(), SupportEntry::new));
        copy.references()
                .saveAll(parts.references().stream().map(ReferenceEntry::new).toList());
        copy.terminologies().saveAll(placed(parts.codes().terminologies(), TerminologyEntry::new));
        copy.codes().saveAll(placed(parts.codes().codes(), CodeEntry::new));
        copy.codeNotes()
                .saveAll(parts.codes().notes().stream().map(CodeNoteEntry::new).toList());
        copy.claims().saveAll(placed(parts.claims(), ClaimEntry::new));
        parts.claims()
                .forEach(claim -> claim.citations()
                        .forEach(citation -> copy.citations().save(new CitationEntry(claim.slug(), citation))));
        copy.sources().saveAll(placed(parts.sources(), SourceEntry::new));
        copy.explainers().saveAll(placed(parts.explainers(), ExplainerEntry::new));
        copy.aboutYou().saveAll(placed(parts.aboutYou(), AboutYouEntry::new));
        copy.warningSigns().saveAll(placed(parts.warningSigns(), WorkingCopyFixture::warningSign));
        copy.cautions().saveAll(placed(parts.cautions(), WorkingCopyFixture::caution));
        copy.scopeRules()
                .saveAll(placed(
                        parts.scopeRules(),
                        (rule, place) -> new ScopeRuleEntry(rule, text(rule.appliesWhen()), place)));
        copy.mainstreamViews().saveAll(placed(parts.mainstreamViews(), MainstreamViewEntry::new));
        copy.helpLines().saveAll(placed(parts.helpLines(), HelpLinesEntry::new));
        copy.rules()
                .saveAll(placed(
                        parts.rules(), (rule, place) -> new RuleEntry(rule, CriterionText.write(rule.when()), place)));
        return this;
    }

    private static CautionEntry caution(Caution caution, int position) {
        return new CautionEntry(caution, text(caution.appliesWhen()), position);
    }

    private static WarningSignEntry warningSign(WarningSign sign, int position) {
        return new WarningSignEntry(sign, text(sign.askWhen()), text(sign.followsFrom()), position);
    }

    private static String text(Criterion criterion) {
        return criterion == null ? null : CriterionText.write(criterion);
    }

    private static <T, E> List<E> placed(List<T> values, BiFunction<T, Integer, E> entry) {
        List<E> entries = new ArrayList<>();
        values.forEach(value -> entries.add(entry.apply(value, entries.size() + 1)));
        return entries;
    }

    /** Everything below publishing, without the first release, so that tests may begin with an empty database. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.gutcheck")
    @Import({WorkingCopy.class, CatalogueAssembler.class, CatalogueCodec.class, Publisher.class})
    static class Slice {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }
    }
}
