package org.gutcheck.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.content.SymptomEntries;
import org.gutcheck.content.WorkingCopy;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CatalogueAssemblerIntegrationTests {

    /** One for each of the 21 kinds of entries, and one for each of the 19 kinds of lists that entries have. */
    private static final int STATEMENTS = 21 + 19;

    private final TestDatabase database;
    private WorkingCopyFixture fixture;

    CatalogueAssemblerIntegrationTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        fixture = WorkingCopyFixture.emptyOn(database);
    }

    @Test
    void aSoundWorkingCopyBecomesTheSameCatalogue() {
        CatalogueParts parts = CatalogueFixtures.sample()
                .source("ng20")
                .derivedSign(
                        "food-restriction",
                        Urgency.SOON,
                        CatalogueFixtures.ticked("condition:celiac-disease"),
                        EnumSet.of(Part.DIET),
                        "gluten-free-diet")
                .cautionNeverAsked("frail", CautionLevel.BLOCK, "gluten-free-diet", null, "you are older and frail")
                .scopeRule("celiac", CatalogueFixtures.ticked("condition:celiac-disease"), EnumSet.of(Part.DIET))
                .scopeRule("everyone", null, Set.of())
                .parts();

        Assembled assembled = assembled(parts);

        assertThat(assembled.problems()).isEmpty();
        assertThat(assembled.parts()).isEqualTo(parts);
    }

    @Test
    void itTakesAsManyStatementsForManyEntriesAsForFew() {
        CatalogueFixtures many = CatalogueFixtures.sample();
        for (int i = 0; i < 300; i++) {
            many.symptom("symptom-" + i, "Symptom", "digestive", true, "one", "two");
            many.claim("claim-" + i, List.of("symptom:symptom-" + i));
        }
        fixture.fill(many.parts());
        Statistics statistics = fixture.bean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.clear();

        Assembled assembled = assemble();

        assertThat(assembled.parts().symptoms()).hasSizeGreaterThan(300);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(STATEMENTS);
    }

    /** As in the middle of publishing, which has a transaction of its own and has read something already. */
    @Test
    void whatIsSavedWhileItReadsIsNotMixedIn() {
        fixture.fill(CatalogueFixtures.sample().parts());
        WorkingCopy copy = fixture.bean(WorkingCopy.class);
        WorkingCopy slow = new WorkingCopy(
                copy.settings(),
                copy.bodySystems(),
                beforeEachCall(copy.symptoms(), () -> saveAsSomebodyElse("Foggy head")),
                copy.riskFactors(),
                copy.conditions(),
                copy.supports(),
                copy.claims(),
                copy.citations(),
                copy.references(),
                copy.terminologies(),
                copy.codes(),
                copy.codeNotes(),
                copy.aboutYou(),
                copy.warningSigns(),
                copy.cautions(),
                copy.explainers(),
                copy.helpLines(),
                copy.rules(),
                copy.scopeRules(),
                copy.mainstreamViews(),
                copy.sources());
        CatalogueAssembler interrupted =
                withItsTransactions(new CatalogueAssembler(slow, fixture.bean(SettableClock.class)));

        Assembled assembled = new TransactionTemplate(fixture.bean(PlatformTransactionManager.class))
                .execute(status -> {
                    copy.bodySystems().inOrder();
                    return interrupted.assemble();
                });

        assertThat(requireNonNull(assembled).parts().symptoms())
                .extracting(Symptom::label)
                .contains("Brain fog")
                .doesNotContain("Foggy head");
        assertThat(assemble().parts().symptoms()).extracting(Symptom::label).contains("Foggy head");
    }

    private CatalogueAssembler withItsTransactions(CatalogueAssembler assembler) {
        ProxyFactory proxy = new ProxyFactory(assembler);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(
                fixture.bean(TransactionManager.class), new AnnotationTransactionAttributeSource()));
        return (CatalogueAssembler) proxy.getProxy();
    }

    private static SymptomEntries beforeEachCall(SymptomEntries entries, Runnable first) {
        ProxyFactory proxy = new ProxyFactory(entries);
        proxy.addAdvice((MethodBeforeAdvice) (method, arguments, target) -> first.run());
        return (SymptomEntries) proxy.getProxy();
    }

    private void saveAsSomebodyElse(String label) {
        CompletableFuture.runAsync(
                        () -> fixture.jdbc().update("update symptom set label = ? where slug = 'brain-fog'", label))
                .join();
    }

    @Test
    void whatIsUnreadableIsLeftOut() {
        fixture.fill(CatalogueFixtures.sample().parts());
        fixture.jdbc().update("update support_rule set criterion = '{\"never\":true}' where slug = 'stress'");
        fixture.jdbc().update("update caution set applies_when = 'x' where slug = 'alcohol-dependence'");
        fixture.jdbc().update("update warning_sign set follows_from = '{}' where slug = 'chest-pain'");
        fixture.jdbc().update("update warning_sign set signed_by = 'Half' where slug = 'suicide-now'");

        Assembled assembled = assemble();

        assertThat(assembled.problems())
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        "rule:stress",
                        "caution:alcohol-dependence",
                        "warning-sign:chest-pain",
                        "warning-sign:suicide-now");
        assertThat(new Catalogue(assembled.parts()).parts().rules())
                .noneMatch(rule -> rule.slug().equals(new Slug("stress")));
    }

    @Test
    void whatDependsOnSomethingLeftOutIsLeftOutToo() {
        CatalogueFixtures broken = CatalogueFixtures.sample()
                .claim("lost", List.of("symptom:not-there"))
                .claim("no-address", List.of("symptom:brain-fog"));
        fixture.fill(broken.parts());
        fixture.jdbc().update("update claim_subject set subject = 'nonsense' where claim = 'no-address'");
        fixture.jdbc()
                .update(
                        "insert into explainer_claim (explainer, position, claim) values ('what-is-leaky-gut', 0, 'lost')");

        Assembled assembled = assemble();

        assertThat(assembled.problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "claim:no-address cannot be read: Not an address: nonsense",
                        "claim:lost names symptom:not-there, which is missing");
        CatalogueParts rest = new Catalogue(assembled.parts()).parts();
        assertThat(rest.explainers()).isEmpty();
        assertThat(rest.codes().notes()).isEmpty();
        assertThat(rest.mainstreamViews()).noneMatch(view -> view.slug().equals(new Slug("idea")));
    }

    @Test
    void aRetiredItemIsRememberedAndWhatStillNamesItIsAProblem() {
        fixture.fill(CatalogueFixtures.sample().parts());
        fixture.jdbc().update("update symptom set retired = true where slug = 'brain-fog'");
        fixture.jdbc().update("update support_rule set retired = true, criterion = 'old' where slug = 'stress'");

        Assembled assembled = assemble();

        Catalogue catalogue = new Catalogue(assembled.parts());
        assertThat(catalogue.parts().retired())
                .singleElement()
                .satisfies(item -> assertThat(item.label()).isEqualTo("Brain fog"))
                .satisfies(item -> assertThat(item.address()).hasToString("symptom:brain-fog"));
        assertThat(catalogue.parts().codes().codes())
                .extracting(code -> code.subject().toString())
                .containsExactly("symptom:fatigue", "symptom:fatigue/chronic");
        assertThat(assembled.problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "claim:symptom-brain-fog names symptom:brain-fog, which is retired",
                        "mainstream-view:fog names symptom:brain-fog, which is retired");
    }

    @Test
    void whatReadersWouldStumbleOverIsAProblemAndStandsInTheDraft() {
        fixture.fill(CatalogueFixtures.sample().source("nhs").parts());
        fixture.jdbc().update("update warning_sign set advice = 'Call {{emergancy}} now.' where slug = 'chest-pain'");
        fixture.jdbc().update("update source set url = 'www.nhs.uk' where slug = 'nhs'");
        fixture.jdbc().update("update printed_reference set publication_year = 2028");

        Assembled assembled = assemble();

        assertThat(assembled.problems())
                .extracting(Problem::where)
                .containsExactlyInAnyOrder("warning-sign:chest-pain", "source:nhs", "reference:7");
        assertThat(new Catalogue(assembled.parts()).parts()).isEqualTo(assembled.all());
    }

    @Test
    void withoutSettingsAndHelpLinesThereIsStillACatalogueToLookAt() {
        fixture.fill(CatalogueFixtures.empty()
                .bodySystem("digestive", "Gut", Topic.GUT)
                .parts());
        fixture.jdbc().update("delete from site_settings");
        fixture.jdbc().update("delete from help_lines");

        Assembled assembled = assemble();

        assertThat(assembled.problems()).extracting(Problem::where).contains("settings:site", "help-lines:ZZ");
        assertThat(new Catalogue(assembled.parts()).parts().bodySystems()).hasSize(1);
    }

    private Assembled assembled(CatalogueParts parts) {
        fixture.fill(parts);
        return assemble();
    }

    private Assembled assemble() {
        return fixture.bean(CatalogueAssembler.class).assemble();
    }
}
