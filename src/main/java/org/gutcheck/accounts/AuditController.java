package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.gutcheck.web.Csv;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the audit log, and hands it out as a table for spreadsheets. */
@Controller
class AuditController {

    private static final String PATH = "/admin/audit";
    private static final int LINES = 50;
    private static final int LINES_AT_ONCE = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Wording.LANGUAGE);

    private final AuditLog log;
    private final Wording wording;
    private final ZoneId zone;

    AuditController(AuditLog log, Wording wording, Clock clock) {
        this.log = log;
        this.wording = wording;
        this.zone = clock.getZone();
    }

    /** What was asked for, as it was typed. */
    record AuditForm(String who, String action, String from, String to) {}

    /** One line as the page shows it. */
    record Line(String time, AuditEvent event) {}

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") String page) {
        FormMistakes mistakes = new FormMistakes();
        AuditForm form = new AuditForm(who, action, from, to);
        AuditFilter filter = filter(form, mistakes);
        Page<AuditEntry> found = log.find(filter, number(page) - 1, LINES);
        return new ModelAndView("admin/audit", mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("form", form)
                .addObject("mistakes", mistakes)
                .addObject("actions", AuditAction.values())
                .addObject("zone", zone.getId())
                .addObject("lines", found.map(this::line).getContent())
                .addObject("page", found.getNumber() + 1)
                .addObject("pages", Math.max(1, found.getTotalPages()))
                .addObject("total", found.getTotalElements());
    }

    @GetMapping(PATH + "/log.csv")
    @Nullable
    ModelAndView csv(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        FormMistakes mistakes = new FormMistakes();
        AuditFilter filter = filter(new AuditForm(who, action, from, to), mistakes);
        if (!mistakes.isEmpty()) {
            return show(who, action, from, to, "1");
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-log.csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.line("time", "who", "action", "about", "detail");
        log.forEach(filter, LINES_AT_ONCE, entry -> {
            AuditEvent event = entry.event();
            csv.line(entry.happenedAt().toString(), event.who(), event.action().name(), event.about(), event.detail());
        });
        return null;
    }

    private Line line(AuditEntry entry) {
        return new Line(TIME.format(entry.happenedAt().atZone(zone)), entry.event());
    }

    private AuditFilter filter(AuditForm form, FormMistakes mistakes) {
        AuditAction action = Arrays.stream(AuditAction.values())
                .filter(one -> one.name().equals(form.action()))
                .findFirst()
                .orElse(null);
        String who = form.who().strip().replaceAll("\\p{Cntrl}", "");
        return new AuditFilter(who, action, date(form.from(), "from", mistakes), date(form.to(), "to", mistakes));
    }

    private @Nullable LocalDate date(String typed, String field, FormMistakes mistakes) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.getYear() >= 1970 && date.getYear() < 9999) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            // Told below, as is a year that no log has.
        }
        mistakes.add(field, wording.of("admin.audit.date.wrong"));
        return null;
    }

    /** A page from 1 on, whatever was asked for. */
    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
