package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gutcheck.web.FormLimits;

/**
 * Where somebody was going when they had to sign in, and what they had typed there: the sign-in page carries it along in
 * hidden fields, so that nothing of strangers is kept here.
 *
 * @param path within the site, with the query of a page that was only asked for
 * @param fields what was typed, by name; empty where nothing was sent
 * @param tooLong whether there was more than a form can carry, so that it was left out
 */
record Carried(String path, Map<String, List<String>> fields, boolean tooLong) {

    static final String PATH = "for";
    static final String FIELD = "t.";

    private static final int ROOM_FOR_SIGNING_IN = 2048;
    private static final Pattern WITHIN_ADMIN = Pattern.compile("/admin(?:[/?][!-~&&[^\\\\]]*)?");
    private static final int LONGEST_PATH = 1000;

    static final Carried NOTHING = new Carried("/admin", Map.of(), false);

    /** One value of one field, as the page holds it. */
    record Field(String name, String value) {}

    /** Of a request that could not be let through. */
    static Carried from(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().equals("POST")) {
            String query = request.getQueryString();
            return safe(query == null ? path : path + "?" + query, Map.of());
        }
        Map<String, List<String>> typed = new LinkedHashMap<>();
        if (mayCarry(request) && comesBack(path)) {
            request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
            typed.remove("_csrf");
        }
        return safe(path, typed);
    }

    /** Of the sign-in form that carried it. */
    static Carried fromSignIn(HttpServletRequest request) {
        String path = request.getParameter(PATH);
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), List.of(values));
            }
        });
        return path == null ? NOTHING : safe(path, typed);
    }

    /** Public for the template. */
    public List<Field> hidden() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(FIELD + field.getKey(), value)))
                .toList();
    }

    /** Only a form of our own pages may put text in front of an editor; browsers say where a form came from. */
    static boolean mayCarry(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static Carried safe(String path, Map<String, List<String>> typed) {
        if (path.length() > LONGEST_PATH || !WITHIN_ADMIN.matcher(path).matches() || path.startsWith("/admin/log")) {
            return NOTHING;
        }
        if (!comesBack(path)) {
            return new Carried(path, Map.of(), false);
        }
        boolean tooLong = size(typed) > FormLimits.LARGEST_BYTES - ROOM_FOR_SIGNING_IN
                || typed.values().stream().mapToInt(List::size).sum() > FormLimits.MOST_PARAMETERS - 10;
        return new Carried(path, tooLong ? Map.of() : typed, tooLong);
    }

    private static boolean comesBack(String path) {
        return AdminPaths.COMES_BACK.matcher(path).matches();
    }

    private static long size(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .flatMapToLong(field -> field.getValue().stream()
                        .mapToLong(value -> (long) encoded(FIELD + field.getKey()) + encoded(value) + 2))
                .sum();
    }

    private static int encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).length();
    }
}
