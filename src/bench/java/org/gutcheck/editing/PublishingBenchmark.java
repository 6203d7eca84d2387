package org.gutcheck.editing;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.release.Publisher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What editors wait for where there are 10,000 entries more than the seed has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class PublishingBenchmark {

    @Param({"H2", "POSTGRESQL"})
    public TestDatabase database;

    private PublishingDesk desk;

    private int edits;

    @Setup
    public void fill() {
        desk = new PublishingDesk(database.newUrl());
        ManyEntries.addTo(desk);
        desk.publish("Many");
    }

    @TearDown
    public void close() {
        desk.close();
    }

    @Benchmark
    public Object list() {
        return desk.bean(Drafts.class).list(EntryKind.SYMPTOM, new Search("", 100));
    }

    @Benchmark
    public Object search() {
        return desk.bean(Drafts.class).list(EntryKind.SYMPTOM, new Search("of many, 77", 0));
    }

    @Benchmark
    public Object plan() {
        return desk.bean(Publisher.class).plan(Set.of());
    }

    /** With the edit and the plan before it. */
    @Benchmark
    public Object publish() {
        desk.edit("symptom:brain-fog", body -> body.put("label", "Fog " + ++edits));
        return desk.publish("One edit");
    }
}
