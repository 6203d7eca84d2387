package org.gutcheck.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the Chromium of this machine; the tests never download one. */
final class Chromium {

    static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** The executable that {@code CHROMIUM_PATH} names, or the first with a common name on the path. */
    static Optional<Path> executable() {
        String named = System.getenv("CHROMIUM_PATH");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : NAMES.stream()
                        .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    /**
     * Whether there is one; where there is none, says so in one line, or fails where {@code GUTCHECK_BROWSER} is
     * {@code required}.
     */
    static boolean isInstalled() {
        return isInstalled(executable(), System.getenv("GUTCHECK_BROWSER"));
    }

    static boolean isInstalled(Optional<Path> executable, @Nullable String demand) {
        if (executable.isEmpty()) {
            String missing = "no Chromium found (set CHROMIUM_PATH to one).";
            if ("required".equals(demand)) {
                throw new IllegalStateException("Browser tests cannot run: " + missing);
            }
            System.out.println("Browser tests are skipped: " + missing);
        }
        return executable.isPresent();
    }
}
