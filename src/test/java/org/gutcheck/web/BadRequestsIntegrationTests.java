package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sends what no browser would, byte by byte, to the whole application. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:bad-requests", "management.server.port=0"})
class BadRequestsIntegrationTests {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /%2e%2e/%2e%2e/etc/passwd, 400",
        "GET, /symptoms;x=1/fatigue, 400",
        "GET, //symptoms, 400",
        "GET, /symptoms/%00, 400",
        "GET, /symptoms/%, 400",
        "GET, /symptoms/%zz, 400",
        "GET, /symptoms/%C0%AF, 400",
        "GET, /assets/../application.yml, 400",
        "GET, /assets/%2e%2e/application.yml, 400",
        "GET, /symptoms/none, 404",
        "GET, /nothing, 404",
        "GET, /summary, 405",
        "PUT, /check, 405",
        "FETCH, /, 400",
        "TRACE, /, 405"
    })
    void aStrangeRequestGetsAPlainAnswer(String method, String path, int status) throws IOException {
        hasStatus(send(method + " " + path + " HTTP/1.1\r\n", ""), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET //symptoms", "FETCH /", "GET /symptoms/none", "PUT /check"})
    void whatIsTurnedAwayIsToldInTheLanguageOfThePagesAndNotToBeKept(String request) throws IOException {
        assertThat(send(request + " HTTP/1.1\r\n", ""))
                .contains("<html lang=\"en-US\" dir=\"ltr\"", "<meta name=\"description\" content=\"", "href=\"/\"")
                .contains("X-Robots-Tag: noindex", "<meta name=\"robots\" content=\"noindex\">");
    }

    @ParameterizedTest
    @CsvSource({"about-you:age=%zz, 400", "about-you:age=%C3%28, 400", "%FF%FE=x, 400", "a=1&b=%, 400"})
    void aBrokenFormGetsAPlainAnswer(String body, int status) throws IOException {
        hasStatus(post(body), status);
    }

    @Test
    void tooMuchIsTurnedAway() throws IOException {
        hasStatus(post("x=" + "y".repeat(1 << 20)), 413);
        String many = "&p=1".repeat(10_000);
        hasStatus(post("a=1" + many), 400);
    }

    @Test
    void errorsOfTheApiStayData() throws IOException {
        String answer = send("GET /api/nothing HTTP/1.1\r\n", "");
        assertThat(answer)
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json")
                .doesNotContain("<html");
    }

    private String post(String body) throws IOException {
        int length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        return send("POST /summary HTTP/1.1\r\n" + FORM + "Content-Length: " + length + "\r\n", body);
    }

    private static void hasStatus(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("<html")
                .doesNotContain("Exception", "\tat ", "org.gutcheck", "org.springframework", "Set-Cookie");
    }

    private String send(String head, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream()
                        .write((head + "Host: localhost\r\nConnection: close\r\n\r\n" + body)
                                .getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException turnedAwayWhileSending) {
                // The answer is there to be read all the same.
            }
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketException closedEarly) {
            // What came before the close is the answer.
        }
        return answer.toString();
    }
}
