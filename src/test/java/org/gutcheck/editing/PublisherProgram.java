package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** {@link PublishingInALoop} as a process of its own, which closing kills. */
final class PublisherProgram implements AutoCloseable {

    /** Whether one can be held here: only Linux tells when the last thread stands still. */
    static final boolean CAN_BE_HELD = Files.isDirectory(Path.of("/proc/self/task"));

    private static final String PUBLISHED = "published ";
    private static final long A_MILLISECOND = 1_000_000;

    private final Process process;
    private final BufferedReader output;

    PublisherProgram(List<String> command) throws IOException {
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.output = process.inputReader();
    }

    /** Lets it use the database; until then it only makes itself ready. */
    void begin() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The number of the next release that it says it has published, once it has. */
    int published() throws IOException {
        return Integer.parseInt(next(PUBLISHED).substring(PUBLISHED.length()));
    }

    void awaitLost() throws IOException {
        next("lost");
    }

    /**
     * Stops it where it is. Until it goes on, what it has written is what a kill at this moment would have left, and
     * nobody sees what it has not committed.
     */
    void hold() throws IOException, InterruptedException {
        signal("STOP");
        while (!standsStill()) {
            LockSupport.parkNanos(A_MILLISECOND);
        }
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** Stops listening, at which it ends in good order. */
    void finish() throws IOException {
        output.close();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start();
        assertThat(kill.waitFor()).isZero();
    }

    private boolean standsStill() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            for (Path thread : threads.toList()) {
                if (!stateOf(thread).equals("T")) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The letter after the name in parentheses; of a thread that has just ended, as of one that stands still. */
    private static String stateOf(Path thread) throws IOException {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            int end = stat.lastIndexOf(") ") + 2;
            return stat.substring(end, end + 1);
        } catch (IOException ended) {
            return "T";
        }
    }

    private String next(String start) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(start)) {
            line = output.readLine();
        }
        assertThat(line).as("what the program says").isNotNull();
        return line;
    }
}
