package org.gutcheck.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Nu HTML checker, run as a program of its own on files. */
final class HtmlChecker {

    private static final Path CLASSPATH = Path.of("target/html-checker.classpath");

    private static final String ENDING = ".html";

    /** So the framework writes the field with the token of a form; no attribute of it is without quotes. */
    private static final String SLASH = "info: Trailing slash on void elements";

    private HtmlChecker() {}

    /** What the checker has to say of pages, each by a name: errors and warnings alike. */
    static List<String> check(Path folder, Map<String, String> pages) throws IOException, InterruptedException {
        List<String> names = List.copyOf(pages.keySet());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Files.readString(CLASSPATH).strip(),
                "nu.validator.client.SimpleCommandLineValidator",
                "--stdout",
                "--exit-zero-always"));
        for (int at = 0; at < names.size(); at++) {
            Path file = folder.resolve(at + ENDING);
            Files.writeString(file, pages.get(names.get(at)));
            command.add(file.toString());
        }
        Path said = folder.resolve("said.txt");
        Path complained = folder.resolve("complained.txt");
        Process process = new ProcessBuilder(command)
                .redirectError(complained.toFile())
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("The checker did not end well: " + Files.readString(complained));
        }
        return Files.readAllLines(said, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.contains(SLASH))
                .map(line -> named(line, folder, names))
                .toList();
    }

    private static String named(String line, Path folder, List<String> names) {
        String start = "\"file:" + folder.toAbsolutePath() + "/";
        int end = line.indexOf(ENDING + "\"");
        return line.startsWith(start) && end > 0
                ? names.get(Integer.parseInt(line.substring(start.length(), end)))
                        + line.substring(end + ENDING.length() + 1)
                : line;
    }
}
