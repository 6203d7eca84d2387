package org.gutcheck.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.gutcheck.api.v1.AnswersDocument;
import org.gutcheck.api.v1.AssessmentDocument;
import org.gutcheck.checker.AnswerProblem;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Reading;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.PublishedSites;
import org.gutcheck.web.Wording;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assesses answers sent as JSON; nothing of them is kept. */
@RestController
class AssessmentController {

    private final PublishedSites sites;
    private final Wording wording;

    AssessmentController(PublishedSites sites, Wording wording) {
        this.sites = sites;
        this.wording = wording;
    }

    @PostMapping(
            path = "/api/v1/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<?> assess(InputStream body) throws IOException {
        RequestBodyReader.Result read = RequestBodyReader.read(body);
        if (read instanceof RequestBodyReader.Refused refused) {
            return Problems.refusal(refused);
        }
        AnswersDocument document = ((RequestBodyReader.Accepted) read).document();
        PublishedSite current = sites.current();
        // An emergency outranks every error, that of an unknown release too.
        ResponseEntity<?> now = assess(current, document);
        Integer release = document.release();
        if (release == null || release == current.edition().number() || isEmergency(now)) {
            return now;
        }
        Optional<PublishedSite> past = sites.find(release);
        return past.isPresent()
                ? assess(past.get(), document)
                : Problems.unknownRelease(release, current.edition().number());
    }

    /** Past releases stand in the database, which may be out of reach while the current one is in memory. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> pastReleasesOutOfReach() {
        return Problems.pastReleasesOutOfReach();
    }

    private ResponseEntity<?> assess(PublishedSite site, AnswersDocument document) {
        Reading reading = site.checker().read(document.raw());
        Answers answers = reading.answers();
        Assessment assessment = site.checker().assess(answers);
        // A missing age band is told in the assessment, not as an error.
        List<AnswerProblem> problems = reading.problems().stream()
                .filter(problem -> !(problem instanceof AnswerProblem.Missing))
                .toList();
        if (!problems.isEmpty() && assessment.outcome() != Assessment.Outcome.EMERGENCY) {
            return Problems.badAnswers(problems);
        }
        String country = answers.country() == null ? site.catalogue().settings().defaultCountry() : answers.country();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(AssessmentDocument.of(site.edition(), assessment, country, wording.of("api.disclaimer")));
    }

    private static boolean isEmergency(ResponseEntity<?> answer) {
        return answer.getBody() instanceof AssessmentDocument document && document.isEmergency();
    }
}
