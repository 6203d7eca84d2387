package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are read only where somebody who may send them sends them; each is announced here and never sent. */
class UploadsIntegrationTests extends AdminSiteTest {

    @ParameterizedTest
    @CsvSource({"/admin/import, 302", "/admin/import?a=b, 415", "/admin/accounts/new, 415", "/check, 415"})
    void aStrangersFileIsNotWaitedFor(String path, String status) throws IOException {
        assertThat(answerTo(path, "")).contains(" " + status);
    }

    @Test
    void norIsTheFileOfSomebodyWhoMayNotImport() throws IOException {
        account("ed", Role.EDITOR);
        AdminClient ed = client().signedIn("ed");
        assertThat(answerTo("/admin/import", ed.cookie())).contains(" 302");
        assertThat(ed.get("/admin/import").statusCode()).isEqualTo(403);
    }

    /** The first line of the answer, which comes before anything is sent but a promise. */
    private String answerTo(String path, String cookie) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 30000000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
