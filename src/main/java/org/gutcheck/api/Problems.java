package org.gutcheck.api;

import java.util.List;
import org.gutcheck.api.v1.ProblemEntry;
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

    static ResponseEntity<ProblemDetail> unknownRelease(int given, int current) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "Unknown release",
                "There is no release " + given + " here. The current one is " + current + ".",
                List.of(ProblemEntry.unknownRelease(given, current)));
    }

    static ResponseEntity<ProblemDetail> pastReleasesOutOfReach() {
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Past releases cannot be read now",
                "Leave out the release to use the current one, or try again later.",
                List.of());
    }

    static ResponseEntity<ProblemDetail> badAnswers(List<AnswerProblem> problems) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "Some answers cannot be used",
                "Correct what “problems” lists, and send the answers again.",
                problems.stream().map(ProblemEntry::of).toList());
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String title, String detail, List<ProblemEntry> problems) {
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
