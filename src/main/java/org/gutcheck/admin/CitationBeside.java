package org.gutcheck.admin;

import java.util.Map;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.release.CatalogueAssembler;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Puts beside the form of a citation what is needed to decide on it: its statement, and the works that may be meant. */
@ControllerAdvice(assignableTypes = EntryController.class)
class CitationBeside {

    private final CatalogueAssembler assembler;

    CitationBeside(CatalogueAssembler assembler) {
        this.assembler = assembler;
    }

    @ModelAttribute
    void add(@PathVariable Map<String, String> path, Model model) {
        if (EntryKind.CITATION.prefix().equals(path.get("kind"))) {
            CitationHealth health = CitationHealth.of(assembler.assemble().all());
            health.citations().stream()
                    .filter(one -> String.valueOf(one.citation().number()).equals(path.get("id")))
                    .forEach(one -> model.addAttribute("citation", one).addAttribute("shown", health.shown()));
        }
    }
}
