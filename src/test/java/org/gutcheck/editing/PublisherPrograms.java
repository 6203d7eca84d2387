package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.gutcheck.TestDatabase;

/**
 * Starts {@link PublishingInALoop} with an archive of its classes that a first run left, which saves a third of the time.
 * Java archives only what comes from jars.
 */
final class PublisherPrograms {

    private final Path folder;
    private final Path archive;
    private final String classPath;

    /** Puts the jars and the archive into an empty folder. */
    PublisherPrograms(Path folder) throws IOException {
        this.folder = folder;
        this.archive = folder.resolve("classes.jsa");
        List<String> jars = new ArrayList<>();
        String tested = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : tested.split(File.pathSeparator)) {
            jars.add(Files.isDirectory(Path.of(entry)) ? jar(entry, "classes-" + jars.size() + ".jar") : entry);
        }
        this.classPath = String.join(File.pathSeparator, jars);
        String url = "jdbc:h2:file:" + folder.resolve("archived");
        new PublishingDesk(url).close();
        try (PublisherProgram program = start(List.of(), "-XX:ArchiveClassesAtExit=" + archive, TestDatabase.H2, url)) {
            program.begin();
            program.published();
            program.finish();
        }
    }

    /** Starts one for a database that has been migrated, by way of another program where one is named. */
    PublisherProgram start(TestDatabase database, String url, String... by) throws IOException {
        return start(List.of(by), "-XX:SharedArchiveFile=" + archive, database, url);
    }

    private PublisherProgram start(List<String> by, String archiving, TestDatabase database, String url)
            throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                archiving,
                "-cp",
                classPath,
                "-Dspring.main.banner-mode=off",
                "-Dlogging.level.root=off",
                PublishingInALoop.class.getName(),
                database.name(),
                url));
        return new PublisherProgram(command);
    }

    private String jar(String directory, String name) {
        String file = folder.resolve(name).toString();
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(jar.run(System.out, System.err, "--create", "--file", file, "-C", directory, "."))
                .isZero();
        return file;
    }
}
