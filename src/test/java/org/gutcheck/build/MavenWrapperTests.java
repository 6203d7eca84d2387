package org.gutcheck.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./mvnw} does where Maven's archive cannot be downloaded. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The script for a shell is tested, not the one for Windows")
class MavenWrapperTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheWrapper() throws IOException {
        Path wrapper = Files.createDirectories(folder.resolve(".mvn/wrapper"));
        Files.copy(Path.of("mvnw"), folder.resolve("mvnw"));
        Files.copy(Path.of(".mvn/wrapper/maven-wrapper.properties"), wrapper.resolve("maven-wrapper.properties"));
        program("wget", "echo \"asked for: $*\" >> \"$ASKED\"; exit 4");
    }

    @Test
    void anInstalledMavenDoesTheWorkAndOneLineSaysSo() throws Exception {
        program("mvn", "if [ \"$1\" = --version ]; then echo 'Apache Maven 3.8.7'; else echo \"ran with: $*\"; fi");
        Run run = runWrapper("");
        assertThat(run.exit()).isZero();
        assertThat(run.output())
                .containsOnlyOnce("the installed Maven 3.8.7 is used")
                .contains("ran with: verify -q");
    }

    @Test
    void anInstalledMavenThatIsTooOldIsNotUsed() throws Exception {
        program("mvn", "echo 'Apache Maven 3.6.2'");
        Run run = runWrapper("");
        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("install Maven 3.6.3 or newer").doesNotContain("is used");
    }

    @Test
    void withoutAnyMavenItSaysWhatToDo() throws Exception {
        program("mvn", "exit 127");
        Run run = runWrapper("");
        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("Set MVNW_REPOURL").contains("install Maven");
    }

    @Test
    void aMirrorIsAskedForTheArchiveAtItsRepositoryPath() throws Exception {
        program("mvn", "exit 127");
        runWrapper("https://mirror.example/maven2");
        assertThat(Files.readString(folder.resolve("asked")))
                .contains(
                        "https://mirror.example/maven2/org/apache/maven/apache-maven/3.9.16/apache-maven-3.9.16-bin.zip");
    }

    private Run runWrapper(String mirror) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", folder.resolve("mvnw").toString(), "verify", "-q");
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("MAVEN_USER_HOME", folder.resolve("m2").toString());
        builder.environment().put("ASKED", folder.resolve("asked").toString());
        builder.environment().put("MVNW_REPOURL", mirror);
        builder.environment().remove("MVNW_USERNAME");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private void program(String name, String body) {
        try {
            Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
            Files.writeString(file, "#!/bin/sh\n" + body + "\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Run(int exit, String output) {
        Run {
            Objects.requireNonNull(output);
        }
    }
}
