package org.gutcheck.check;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Checker;
import org.gutcheck.checker.Reading;
import org.gutcheck.web.Frame;
import org.gutcheck.web.Frames;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.SameForEveryone;
import org.gutcheck.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire and the page it leads to. Answers are read from the request, used, and gone. */
@Controller
class CheckController {

    private final CheckPages checks;
    private final ResultPages results;
    private final Frames frames;

    CheckController(Wording wording, Clock clock, Frames frames) {
        this.checks = new CheckPages(wording);
        this.results = new ResultPages(wording, clock);
        this.frames = frames;
    }

    @GetMapping("/check")
    @SameForEveryone
    ModelAndView check(PublishedSite site) {
        return new ModelAndView("check", "page", checks.blank(site));
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView change(PublishedSite site, HttpServletRequest request) {
        CheckForm form = CheckForm.of(request.getParameterMap());
        return new ModelAndView("check", "page", checks.filled(site, form, List.of()));
    }

    @PostMapping(path = "/summary", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView summary(PublishedSite site, HttpServletRequest request) {
        CheckForm form = CheckForm.of(request.getParameterMap());
        Checker checker = site.checker();
        Reading reading = checker.read(form.toAnswers(checker.questionnaire()));
        Assessment assessment = checker.assess(reading.answers());
        Told told = form.leavesOut()
                ? Told.toOthers(reading.answers(), assessment, checker)
                : Told.everything(reading.answers(), assessment);
        Frame made = frames.ofResult(site, results.printed(site));
        return switch (assessment.outcome()) {
            case EMERGENCY -> page("emergency", results.emergency(site, reading, told), made);
            case UNDER_18 -> page("under-18", results.underAge(site, reading, told), made);
            case SUMMARY ->
                reading.problems().isEmpty()
                        ? page("summary", results.summary(site, reading, told), made)
                        : mistaken(checks.filled(site, form, reading.problems()), frames.of(site));
        };
    }

    private static ModelAndView mistaken(CheckPage form, Frame frame) {
        ModelAndView page = page("check", form, frame);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static ModelAndView page(String view, Object page, Frame frame) {
        return new ModelAndView(view, "page", page).addObject("frame", frame);
    }
}
