package org.gutcheck.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gutcheck.checker.AnswerProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Tells what is wrong with a request as problem details (RFC 9457). */
final class Problems {

    private Problems() {}

    static ResponseEntity<ProblemDetail> refusal(RequestBodyReader.Refused refused) {
        return answer(refused.status(), "The request cannot be read", refused.detail(), List.of());
    }

    static ResponseEntity<ProblemDetail> unknownRelease(String given, int current) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "Unknown release",
                "There is no release " + given + " here. The current one is " + current + ".",
                List.of(entry("unknown-release", given, "nearest", String.valueOf(current))));
    }

    static ResponseEntity<ProblemDetail> badAnswers(List<AnswerProblem> problems) {
        List<Map<String, Object>> entries =
                problems.stream().map(Problems::entry).toList();
        String detail = problems.size() == 1
                ? "1 answer cannot be used. See “problems”."
                : problems.size() + " answers cannot be used. See “problems”.";
        return answer(HttpStatus.BAD_REQUEST, "Some answers cannot be used", detail, entries);
    }

    private static Map<String, Object> entry(AnswerProblem problem) {
        if (problem instanceof AnswerProblem.Unknown unknown) {
            return entry("unknown-address", unknown.given(), "nearest", unknown.nearest());
        }
        if (problem instanceof AnswerProblem.Retired retired) {
            return entry("retired-address", retired.address().toString(), "label", retired.label());
        }
        if (problem instanceof AnswerProblem.Duplicate duplicate) {
            return entry("duplicate-address", duplicate.address().toString(), "mend", "Send it once.");
        }
        if (problem instanceof AnswerProblem.BadValue bad) {
            return entry("bad-value", bad.given(), "member", bad.field(), "allowed", bad.allowed());
        }
        if (problem instanceof AnswerProblem.MoreThanOne more) {
            return entry(
                    "more-than-one",
                    more.question().toString(),
                    "ticked",
                    more.ticked().stream().map(Object::toString).toList());
        }
        AnswerProblem.Contradiction contradiction = (AnswerProblem.Contradiction) problem;
        return entry(
                "contradiction",
                contradiction.question().toString(),
                "ticked",
                contradiction.ticked().stream().map(Object::toString).toList(),
                "none",
                contradiction.none(),
                "unsure",
                contradiction.unsure());
    }

    private static Map<String, Object> entry(String kind, String given, Object... more) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", kind);
        entry.put("given", given);
        for (int i = 0; i < more.length; i += 2) {
            entry.put((String) more[i], more[i + 1]);
        }
        return entry;
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String title, String detail, List<Map<String, Object>> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        if (!problems.isEmpty()) {
            problem.setProperty("problems", problems);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
