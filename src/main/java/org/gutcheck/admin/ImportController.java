package org.gutcheck.admin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.gutcheck.accounts.CurrentEditor;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.editing.ImportPlan;
import org.gutcheck.editing.Importing;
import org.gutcheck.editing.Imports;
import org.gutcheck.editing.PickList;
import org.gutcheck.release.UnreadableReleaseException;
import org.gutcheck.web.FormLimits;
import org.gutcheck.web.FormMistakes;
import org.gutcheck.web.PageNotFoundException;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a release document of any installation and makes it the working copy, after a look at what that changes. */
@Controller
class ImportController {

    private static final String PATH = FormLimits.UPLOADS;

    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;

    private final Imports imports;
    private final EntryPages entries;
    private final ChangeLists changes;
    private final PlanPages plans;
    private final Wording wording;

    ImportController(Imports imports, EntryPages entries, ChangeLists changes, PlanPages plans, Wording wording) {
        this.imports = imports;
        this.entries = entries;
        this.changes = changes;
        this.plans = plans;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView ask() {
        return form(new FormMistakes(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile document,
            @AuthenticationPrincipal CurrentEditor editor)
            throws IOException {
        FormMistakes mistakes = new FormMistakes();
        if (document == null || document.isEmpty()) {
            mistakes.add("document", wording.of("import.file.none"));
        } else if (document.getSize() > FormLimits.LARGEST_UPLOAD_BYTES) {
            mistakes.add(
                    "document", wording.of("import.file.big", FormLimits.LARGEST_UPLOAD_BYTES / BYTES_OF_A_MEGABYTE));
        } else {
            try {
                return new ModelAndView(
                        "redirect:" + PATH + "/" + imports.keep(text(document.getBytes()), editor.signature()));
            } catch (CharacterCodingException noText) {
                mistakes.add("document", wording.of("import.file.no-text"));
            } catch (UnreadableReleaseException unreadable) {
                mistakes.add("document", wording.of("import.file.unreadable", String.valueOf(unreadable.getMessage())));
            }
        }
        return form(mistakes, HttpStatus.BAD_REQUEST);
    }

    @GetMapping(PATH + "/{id:[0-9a-f]{64}}")
    ModelAndView confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page) {
        ImportPlan plan = imports.plan(id).orElseThrow(() -> new PageNotFoundException(null));
        return page(id, plan, ChangeLists.Part.of(kind, page), false, new FormMistakes(), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{id:[0-9a-f]{64}}")
    ModelAndView apply(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String fingerprint,
            @AuthenticationPrincipal CurrentEditor editor) {
        Importing outcome = imports.apply(id, fingerprint, editor.signature());
        if (outcome instanceof Importing.Done) {
            return new ModelAndView("redirect:" + PlanController.PATH + "?imported");
        }
        ChangeLists.Part all = ChangeLists.Part.of("", "");
        FormMistakes mistakes = new FormMistakes();
        if (outcome instanceof Importing.Outdated outdated) {
            return page(id, outdated.now(), all, true, mistakes, HttpStatus.CONFLICT);
        }
        ImportPlan plan = imports.plan(id).orElseThrow(() -> new PageNotFoundException(null));
        if (outcome instanceof Importing.Refused refused) {
            mistakes.add("main", wording.of("import.refused", refused.reason()));
        } else if (outcome instanceof Importing.Busy) {
            mistakes.add("main", wording.of("admin.busy"));
        }
        return page(id, plan, all, false, mistakes, HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            String id,
            ImportPlan plan,
            ChangeLists.Part part,
            boolean outdated,
            FormMistakes mistakes,
            HttpStatus status) {
        PickList picks = entries.picks();
        Edition edition = plan.edition();
        ImportPage page = new ImportPage(
                id,
                edition.name(),
                wording.date(edition.publishedAt()),
                edition.sha256(),
                changes.of(plan.changes(), part, picks),
                plans.troubles(plan.unreadable()),
                plans.named(plan.staying(), picks),
                plans.named(plan.removed(), picks),
                plan.fingerprint(),
                outdated);
        return new ModelAndView("admin/import-plan", status)
                .addObject("page", page)
                .addObject("mistakes", mistakes);
    }

    private static ModelAndView form(FormMistakes mistakes, HttpStatus status) {
        return new ModelAndView("admin/import", status).addObject("mistakes", mistakes);
    }

    /** Anything that is no text is no release. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
