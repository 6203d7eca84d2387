package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.release.CatalogueCodec;
import org.gutcheck.release.CatalogueJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stops a program that does nothing but edit and publish, at random moments, and finds the old state or the new one, never
 * one between. A program that was killed leaves it to the next one to make itself ready, which takes seconds; so it is
 * killed every fifth time, or each time with {@code -Dgutcheck.kills=all}. The other times it is only held, which leaves
 * what a kill would have left, and goes on.
 */
class KilledPublisherIntegrationTests {

    private static final int TIMES = 50;
    private static final int TIMES_TO_A_KILL = 5;
    private static final boolean ALWAYS_KILL =
            !PublisherProgram.CAN_BE_HELD || "all".equals(System.getProperty("gutcheck.kills"));
    private static final int SPARE = 1;
    private static final int ROOM_IN_KILOBYTES = 8 * 1024;
    private static final Random RANDOM = new Random();

    private static PublisherPrograms programs;

    private final CatalogueCodec codec =
            new AnnotationConfigApplicationContext(CatalogueCodec.class).getBean(CatalogueCodec.class);

    private final List<PublisherProgram> started = new ArrayList<>();
    private final Queue<PublisherProgram> ready = new ArrayDeque<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void prepare(@TempDir Path classes) throws IOException {
        programs = new PublisherPrograms(classes);
    }

    @AfterEach
    void endAll() {
        started.forEach(PublisherProgram::close);
    }

    @Test
    void nothingIsBetweenOnH2() throws Exception {
        Path files = Files.createDirectory(folder.resolve("live"));
        String url = migrated(files);
        atRandomMoments(TestDatabase.H2, url, (time, published) -> {
            // A copy, so that looking changes nothing for the program that goes on, or for the next one.
            Path copy = Files.createDirectory(folder.resolve("copy-" + time));
            for (String file : files.toFile().list()) {
                Files.copy(files.resolve(file), copy.resolve(file));
            }
            check("jdbc:h2:file:" + copy.resolve("db"), published);
        });
    }

    @Test
    void nothingIsBetweenOnPostgresql() throws Exception {
        String url = TestDatabase.POSTGRESQL.newUrl();
        new PublishingDesk(url).close();
        atRandomMoments(TestDatabase.POSTGRESQL, url, (time, published) -> check(url, published));
    }

    /** No file may become larger than this, so that the publisher sees what a full disk does. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Nothing there limits the size of a file")
    void nothingIsBetweenWhereTheDiskIsFull() throws Exception {
        Path files = Files.createDirectory(folder.resolve("full"));
        String limit = "ulimit -f " + ROOM_IN_KILOBYTES + " && exec \"$@\"";
        try (PublisherProgram program = programs.start(TestDatabase.H2, migrated(files), "bash", "-c", limit, "bash")) {
            program.begin();
            program.published();
            program.awaitLost();
        }
        check("jdbc:h2:file:" + files.resolve("db"), 1);
    }

    private static String migrated(Path files) {
        String url = "jdbc:h2:file:" + files.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        new PublishingDesk(url).close();
        return url;
    }

    private void atRandomMoments(TestDatabase database, String url, Look look) throws Exception {
        PublisherProgram program = null;
        long longest = 0;
        for (int time = 1; time <= TIMES; time++) {
            if (program == null) {
                program = begun(database, url);
                longest = nanosOfARelease(program);
            }
            int published = program.published();
            // Any step of the next release may be under way.
            LockSupport.parkNanos(RANDOM.nextLong(longest));
            if (ALWAYS_KILL || time % TIMES_TO_A_KILL == 0) {
                program.close();
                look.at(time, published);
                program = null;
            } else {
                program.hold();
                look.at(time, published);
                program.goOn();
            }
        }
    }

    private static long nanosOfARelease(PublisherProgram program) throws IOException {
        program.published();
        long begun = System.nanoTime();
        program.published();
        return 1 + System.nanoTime() - begun;
    }

    private PublisherProgram begun(TestDatabase database, String url) throws IOException {
        while (ready.size() <= SPARE) {
            PublisherProgram next = programs.start(database, url);
            started.add(next);
            ready.add(next);
        }
        PublisherProgram program = ready.remove();
        program.begin();
        return program;
    }

    /** What is done where the program was killed or is held, given how many times that was and what it had published. */
    private interface Look {

        void at(int time, int published) throws Exception;
    }

    /** The live release is this one or a later one, and agrees with everything else. */
    private void check(String url, int published) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, TestDatabase.USER, "");
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            int live = Integer.parseInt(one(sql, "select release_number from current_release"));
            assertThat(live).isGreaterThanOrEqualTo(published);
            assertThat(one(sql, "select count(*) from release")).isEqualTo(String.valueOf(live));
            assertThat(one(sql, "select max(number) from release")).isEqualTo(String.valueOf(live));
            Edition edition = codec.read(one(sql, "select document from release where number = " + live));
            assertThat(edition.number()).isEqualTo(live);
            assertThat(one(sql, "select sha256 from release where number = " + live))
                    .isEqualTo(edition.sha256());
            assertThat(edition.catalogue().parts().symptoms().stream()
                            .filter(symptom -> symptom.slug().equals(new Slug("brain-fog")))
                            .findFirst()
                            .orElseThrow()
                            .label())
                    .isEqualTo(PublishingInALoop.label(live));
            String draft = one(sql, "select label from symptom where slug = 'brain-fog'");
            assertThat(draft).isIn(PublishingInALoop.label(live), PublishingInALoop.label(live + 1));
            String revision = one(
                    sql,
                    "select body from revision where id = (select max(id) from revision where entry = '"
                            + PublishingInALoop.ENTRY + "')");
            assertThat(CatalogueJson.MAPPER
                            .readValue(revision, ObjectNode.class)
                            .path("label")
                            .asString())
                    .isEqualTo(draft);
        }
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
