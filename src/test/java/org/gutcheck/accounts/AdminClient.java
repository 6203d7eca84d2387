package org.gutcheck.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser as simple as can be: it keeps one cookie and the token of the last form, and follows no redirects. */
public final class AdminClient {

    public static final String PASSWORD = "correct horse battery";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final List<String> headers = new ArrayList<>();
    private String cookie = "";
    private String token = "";

    public AdminClient(int port) {
        this.port = port;
    }

    /** Sends a header with every request from now on. */
    public AdminClient with(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form with the token of the last one that was seen; fields are names and values in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("_csrf", token));
        return postAsItIs(path, all.toArray(String[]::new));
    }

    public HttpResponse<String> postAsItIs(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int at = 0; at < fields.length; at += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(fields[at]))
                    .append('=')
                    .append(encoded(fields[at + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Sends a file with the token of the last form that was seen. */
    public HttpResponse<String> upload(String path, String field, String file) {
        String boundary = "----a-part-of-a-form";
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        String body = part + "_csrf\"\r\n\r\n" + token + "\r\n" + part + field
                + "\"; filename=\"a.json\"\r\nContent-Type: application/json\r\n\r\n" + file + "\r\n--" + boundary
                + "--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String name, String password) {
        get("/admin/login");
        return post("/admin/login", "username", name, "password", password);
    }

    public AdminClient signedIn(String name) {
        HttpResponse<String> answer = signIn(name, PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        get("/admin/account");
        return this;
    }

    String cookie() {
        return cookie;
    }

    void useCookie(String other) {
        cookie = other;
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^http://localhost:\\d+", ""))
                .orElse("");
    }

    /** The token of the first form of a page. */
    static Optional<String> token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            Optional<String> set = answer.headers().firstValue("Set-Cookie");
            set.ifPresent(value -> cookie = value.replaceFirst(";.*", ""));
            token = token(answer).orElse(token);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
