package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.GutcheckApplication;
import org.gutcheck.accounts.AdminClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the application where no file may become larger than a few megabytes, and saves until there is no room left. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Nothing there limits the size of files")
class FullDiskIntegrationTests {

    private static final int ROOM_IN_KILOBYTES = 8 * 1024;
    private static final int MOST_SAVES = 3000;
    private static final String FORM = "/admin/content/terminology/new";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path folder;

    private Process application;
    private int port;

    @BeforeEach
    void start() throws IOException {
        application = new ProcessBuilder(List.of(
                        "bash",
                        "-c",
                        "ulimit -f " + ROOM_IN_KILOBYTES + " && exec \"$@\"",
                        "bash",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        GutcheckApplication.class.getName(),
                        "--GUTCHECK_DATA=" + folder,
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--gutcheck.admin.user=ada",
                        "--gutcheck.admin.password=" + AdminClient.PASSWORD))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = application.inputReader();
        List<String> lines = new ArrayList<>();
        while (port == 0) {
            String line = output.readLine();
            assertThat(line).as(() -> String.join("\n", lines)).isNotNull();
            lines.add(line);
            Matcher started = PORT.matcher(line);
            port = started.find() ? Integer.parseInt(started.group(1)) : 0;
        }
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        application.destroyForcibly().waitFor();
    }

    @Test
    void whoFindsItFullIsToldAndKeepsTheTextAndVisitorsNoticeNothing() {
        AdminClient ada = new AdminClient(port).signedIn("ada");
        AdminClient visitor = new AdminClient(port);
        String symptom = visitor.get("/symptoms/brain-fog").body();
        ada.get(FORM);

        HttpResponse<String> answer = save(ada, 0);
        int saves = 1;
        while (answer.statusCode() == 302 && saves < MOST_SAVES) {
            answer = save(ada, saves++);
        }

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Nothing can be saved now", "its disk may be full", "action=\"" + FORM + "\"")
                .contains("name=\"name\" value=\"Typed &lt;b&gt; " + (saves - 1))
                .doesNotContain("Exception", "\tat ", "_csrf");
        assertThat(ada.get("/admin").statusCode()).isEqualTo(503);
        assertThat(save(ada, saves).body()).contains("Typed &lt;b&gt; " + saves);
        assertThat(visitor.get("/symptoms/brain-fog").body()).isEqualTo(symptom);
        assertThat(visitor.get("/check").statusCode()).isEqualTo(200);
        assertThat(application.isAlive()).isTrue();
    }

    private static HttpResponse<String> save(AdminClient ada, int number) {
        String name = "Typed <b> " + number;
        String licence = "x".repeat(450);
        return ada.post(FORM, "id", "number-" + number, "name", name, "edition", "1", "licence", licence);
    }
}
