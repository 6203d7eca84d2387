package org.gutcheck.checker;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gutcheck.GutcheckApplication;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.release.Editions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The seeded catalogue with a typical person: 6 symptoms, 3 risk factors, 1 condition. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SeededBenchmark {

    private Checker checker;
    private FactTable table;
    private RuleMatcher matcher;
    private Answers answers;

    @Setup
    public void load() {
        Catalogue catalogue;
        try (var context = new SpringApplicationBuilder(GutcheckApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:bench",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.main.banner-mode=off")) {
            catalogue = context.getBean(Editions.class).current().catalogue();
        }
        checker = Checker.of(catalogue);
        table = new FactTable(catalogue, checker.questionnaire());
        matcher = new RuleMatcher(catalogue.parts().rules(), table);
        answers = checker.read(new RawAnswers(
                        List.of(
                                "about-you:age-18-to-49",
                                "symptom:gas-and-bloating/bloating",
                                "symptom:heartburn-or-reflux/heartburn",
                                "symptom:brain-fog",
                                "symptom:joint-pain",
                                "symptom:fatigue/after-eating",
                                "symptom:skin-irritation-or-lesions/rashes",
                                "risk-factor:chronic-stress",
                                "risk-factor:lack-of-quality-sleep",
                                "risk-factor:nsaids-or-alcohol/nsaids",
                                "condition:hashimotos-thyroiditis",
                                "about-you:celiac-test-done"),
                        List.of("warning-sign:emergency", "about-you:aspirin-or-nsaid-from-a-doctor"),
                        List.of(),
                        "more-than-3-months",
                        "US"))
                .answers();
    }

    @Benchmark
    public List<RuleMatcher.FiredRule> matchingRules() {
        return matcher.match(new PersonFacts(table, answers));
    }

    @Benchmark
    public Assessment assessment() {
        return checker.assess(answers);
    }
}
