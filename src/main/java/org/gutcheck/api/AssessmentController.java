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
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assesses answers sent as JSON; nothing of them is kept. */
@RestController
class AssessmentController {

    private static final String DISCLAIMER = "This is what one published article says about the answers given. "
            + "It is not a diagnosis. If nothing shows here, a doctor may still be needed.";

    private final PublishedSites sites;

    AssessmentController(PublishedSites sites) {
        this.sites = sites;
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
        Integer release = document.release();
        Optional<PublishedSite> site = release == null ? Optional.of(sites.current()) : sites.find(release);
        if (site.isEmpty()) {
            return Problems.unknownRelease(
                    String.valueOf(release), sites.current().edition().number());
        }
        return assess(site.get(), document);
    }

    private static ResponseEntity<?> assess(PublishedSite site, AnswersDocument document) {
        Reading reading = site.checker().read(document.raw());
        Answers answers = reading.answers();
        Assessment assessment = site.checker().assess(answers);
        // An emergency outranks every error. A missing age band is told in the assessment, not as an error.
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
                .body(AssessmentDocument.of(site.edition(), assessment, country, DISCLAIMER));
    }
}
