package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form that could not be taken, until the page of that form takes it to be shown again. */
public final class TypedText {

    private static final String PATH = "gutcheck.typed-for";
    private static final String FIELDS = "gutcheck.typed";

    private TypedText() {}

    /** Takes what was typed into the form at the path of this request, once; it is for showing, never for saving what visitors could see. */
    public static Optional<MultiValueMap<String, String>> takeFor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !request.getRequestURI().equals(session.getAttribute(PATH))) {
            return Optional.empty();
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        if (session.getAttribute(FIELDS) instanceof Map<?, ?> fields) {
            fields.forEach(
                    (name, values) -> ((List<?>) values).forEach(value -> typed.add((String) name, (String) value)));
        }
        session.removeAttribute(PATH);
        session.removeAttribute(FIELDS);
        return Optional.of(typed);
    }

    /** Keeps what was typed in the session, which holds plain values so that any version of the application can read it. */
    static void keep(HttpSession session, String path, Map<String, List<String>> typed) {
        HashMap<String, ArrayList<String>> fields = new HashMap<>();
        typed.forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
        session.setAttribute(PATH, path);
        session.setAttribute(FIELDS, fields);
    }
}
