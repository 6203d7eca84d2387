package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.release.CatalogueCodec;
import org.gutcheck.release.CatalogueJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ends a program that does nothing but edit and publish, at random moments, and finds the old state or the new one, never
 * one between. Starting the program takes seconds, so it is killed a few times only, or every time with
 * {@code -Dgutcheck.killed-for-real=1}; the other times it is ended for the database alone. On H2 it is stopped and its
 * files are copied, which are to the byte what a kill at that moment would have left. On PostgreSQL the server drops its
 * connections, which is all that a server sees of a kill.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Nothing there stops a process and lets it go on")
class KilledPublisherIntegrationTests {

    private static final int TIMES = 50;
    private static final int FOR_REAL_EVERY = Integer.getInteger("gutcheck.killed-for-real", 20);
    private static final long LONGEST_WAIT_NANOS = Duration.ofMillis(500).toNanos();
    private static final int ROOM_IN_KILOBYTES = 8 * 1024;
    private static final Random RANDOM = new Random();

    private final CatalogueCodec codec =
            new AnnotationConfigApplicationContext(CatalogueCodec.class).getBean(CatalogueCodec.class);

    @TempDir
    Path folder;

    private Process program;
    private BufferedReader output;

    @AfterEach
    void end() throws InterruptedException {
        program.destroyForcibly().waitFor();
    }

    @Test
    void nothingIsBetweenOnH2() throws Exception {
        Path files = Files.createDirectory(folder.resolve("live"));
        String url = "jdbc:h2:file:" + files.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        start(url);
        int last = 0;
        for (int time = 1; time <= TIMES; time++) {
            atAnyMoment();
            boolean forReal = time % FOR_REAL_EVERY == 0;
            if (forReal) {
                end();
            } else {
                signal("STOP");
                awaitStopped();
            }
            Path copy = Files.createDirectory(folder.resolve("copy-" + time));
            for (String file : files.toFile().list()) {
                Files.copy(files.resolve(file), copy.resolve(file));
            }
            if (forReal) {
                start(url);
            } else {
                signal("CONT");
            }
            last = checked("jdbc:h2:file:" + copy.resolve("db"), last);
        }
        assertThat(last).isGreaterThanOrEqualTo(TIMES / 2);
    }

    @Test
    void nothingIsBetweenOnPostgresql() throws Exception {
        String url = TestDatabase.POSTGRESQL.newUrl();
        start(url);
        int last = 0;
        for (int time = 1; time <= TIMES; time++) {
            atAnyMoment();
            if (time % FOR_REAL_EVERY == 0) {
                end();
                last = checked(url, last);
                start(url);
            } else {
                dropConnections(url);
                last = checked(url, last);
            }
        }
        assertThat(last).isGreaterThanOrEqualTo(TIMES / 2);
    }

    /** No file may become larger than this, so that the publisher sees what a full disk does. */
    @Test
    void nothingIsBetweenWhereTheDiskIsFull() throws Exception {
        Path files = Files.createDirectory(folder.resolve("full"));
        String url = "jdbc:h2:file:" + files.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        start(url, "bash", "-c", "ulimit -f " + ROOM_IN_KILOBYTES + " && exec \"$@\"", "bash");
        String line = output.readLine();
        while (line != null && !line.startsWith("lost")) {
            line = output.readLine();
        }
        assertThat(line).as("the program ran out of room").isNotNull();
        end();
        assertThat(checked("jdbc:h2:file:" + files.resolve("db"), 1)).isPositive();
    }

    /** The number of the live release, which agrees with everything else. */
    private int checked(String url, int last) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, TestDatabase.USER, "");
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            int live = Integer.parseInt(one(sql, "select release_number from current_release"));
            assertThat(live).isGreaterThanOrEqualTo(last);
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
            return live;
        }
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static void dropConnections(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, TestDatabase.USER, "");
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    /** Starts the program and waits until it has published once. */
    private void start(String url, String... by) throws IOException {
        List<String> command = new ArrayList<>(List.of(by));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dspring.main.banner-mode=off",
                "-Dlogging.level.root=off",
                PublishingInALoop.class.getName(),
                url));
        program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        output = program.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("published")) {
            line = output.readLine();
        }
        assertThat(line).as("the program has published").isNotNull();
    }

    /** Some time after the next release, up to as long as that took, so that any step of the one after may be under way. */
    private void atAnyMoment() throws IOException {
        while (output.ready()) {
            output.readLine();
        }
        long begun = System.nanoTime();
        String line = output.readLine();
        while (line != null && !line.startsWith("published")) {
            line = output.readLine();
        }
        long took = Math.min(System.nanoTime() - begun, LONGEST_WAIT_NANOS);
        LockSupport.parkNanos(RANDOM.nextLong(Math.max(took, 1)));
    }

    private void signal(String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(program.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    /** A process takes the signal when it next runs; where there is no /proc, a moment has to do. */
    private void awaitStopped() throws IOException {
        Path tasks = Path.of("/proc/" + program.pid() + "/task");
        if (!Files.isDirectory(tasks)) {
            LockSupport.parkNanos(LONGEST_WAIT_NANOS);
            return;
        }
        boolean running = true;
        while (running) {
            running = false;
            for (String task : tasks.toFile().list()) {
                String state = Files.readString(tasks.resolve(task).resolve("stat"));
                running |= state.charAt(state.lastIndexOf(')') + 2) != 'T';
            }
        }
    }
}
