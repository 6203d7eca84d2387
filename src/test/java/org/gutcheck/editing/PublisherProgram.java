package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** {@link PublishingInALoop} as a process of its own, which closing kills. */
final class PublisherProgram implements AutoCloseable {

    private static final String PUBLISHED = "published ";

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

    /** Stops listening, at which it ends in good order. */
    void finish() throws IOException {
        output.close();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
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
