package org.gutcheck.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gutcheck.admin.CitationHealth.CitedNumber;
import org.gutcheck.admin.CitationHealth.Finding;
import org.gutcheck.admin.CitationHealth.ListedEntry;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.Review;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how the citations of the draft stand, and hands that out as a table for spreadsheets. */
@Controller
class CitationsController {

    private static final String PATH = "/admin/citations";

    private final CatalogueAssembler assembler;

    CitationsController(CatalogueAssembler assembler) {
        this.assembler = assembler;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String text) {
        CitationHealth health = health();
        CitationFilter filter = CitationFilter.of(status, finding, text);
        return new ModelAndView("admin/citations", "page", CitationsPage.of(health, filter))
                .addObject("findings", Finding.values());
    }

    @GetMapping(PATH + "/citations.csv")
    void csv(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response)
            throws IOException {
        CitationHealth health = health().only(CitationFilter.of(status, finding, text));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"citations.csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.line(
                "kind",
                "number",
                "status",
                "findings",
                "statement",
                "entry as printed",
                "doi",
                "proposals to decide",
                "accepted",
                "turned down",
                "same work as",
                "cited by",
                "note",
                "reviewed on",
                "reviewed by");
        health.citations().forEach(one -> csv.line(cells(one)));
        health.entries().forEach(one -> csv.line(cells(one)));
    }

    /** All that can be read of the draft, whether or not it can stand. */
    private CitationHealth health() {
        return CitationHealth.of(assembler.assemble().all());
    }

    private static String[] cells(CitedNumber one) {
        Citation citation = one.citation();
        Review review = citation.review();
        Reference entry = one.entry();
        return new String[] {
            "citation",
            String.valueOf(citation.number()),
            review.status().name(),
            joined(one.findings()),
            one.claim().statement(),
            entry == null ? "" : entry.asPrinted(),
            entry == null ? "" : text(entry.doi()),
            joined(one.undecided()),
            joined(review.accepted()),
            joined(review.rejected()),
            entry == null ? "" : joined(entry.sameWorkAs()),
            "",
            review.note(),
            review.reviewedOn().toString(),
            text(review.reviewedBy())
        };
    }

    private static String[] cells(ListedEntry one) {
        Reference entry = one.reference();
        return new String[] {
            "entry",
            String.valueOf(entry.number()),
            "",
            joined(one.findings()),
            "",
            entry.asPrinted(),
            text(entry.doi()),
            "",
            "",
            "",
            joined(entry.sameWorkAs()),
            joined(one.citedBy()),
            String.join("; ", entry.unconfirmed()),
            "",
            ""
        };
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
