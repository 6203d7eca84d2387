package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gutcheck.bench.ManyRules;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Rule;
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

/** Ticks in, fired rules with evidence out: 10,000 rules over 5,000 facts, and a bare inverted index over the same. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchingBenchmark {

    private static final int PEOPLE = 256;
    private static final int TICKS = 12;

    private FactTable table;
    private RuleMatcher matcher;
    private BareIndex bare;
    private final List<Answers> people = new ArrayList<>();
    private int next;

    @Setup
    public void compile() {
        Catalogue catalogue = ManyRules.catalogue(5_000, 10_000);
        Questionnaire questionnaire = Questionnaire.of(catalogue);
        table = new FactTable(catalogue, questionnaire);
        List<Rule> rules = catalogue.parts().rules();
        matcher = new RuleMatcher(rules, table);
        bare = new BareIndex(rules);
        Random random = new Random(42);
        for (int person = 0; person < PEOPLE; person++) {
            Set<Address> ticked = new HashSet<>();
            while (ticked.size() < TICKS) {
                ticked.add(table.tick(random.nextInt(table.ticks().size())));
            }
            people.add(new Answers(ticked, Set.of(), Set.of(), null, null));
        }
    }

    @Benchmark
    public List<RuleMatcher.FiredRule> rulesWithEvidence() {
        return matcher.match(new PersonFacts(table, people.get(next++ & (PEOPLE - 1))));
    }

    @Benchmark
    public int[] bareInvertedIndex() {
        return bare.fired(people.get(next++ & (PEOPLE - 1)).ticked());
    }
}
