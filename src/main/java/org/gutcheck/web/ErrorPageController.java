package org.gutcheck.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Shows every error as a page with a way on; errors of the API stay data. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Set<HttpStatus> WITH_WORDS = Set.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.GONE,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private static final Set<HttpStatus> WITH_WORDS_FOR_EDITORS = Set.of(
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.SERVICE_UNAVAILABLE);

    /** What fails so is almost always what the check sent, or a result that was asked for by its address. */
    private static final Set<HttpStatus> OF_THE_CHECK =
            Set.of(HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private final ErrorAttributes errors;
    private final Wording wording;
    private final Frames frames;

    ErrorPageController(ErrorAttributes errors, Wording wording, Frames frames) {
        this.errors = errors;
        this.wording = wording;
        this.frames = frames;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (isUnder("/api", request)) {
            return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
        }
        if (isUnder("/admin", request)) {
            String key = "admin.error." + (WITH_WORDS_FOR_EDITORS.contains(status) ? status.value() : "other");
            return new ModelAndView("admin/error", status)
                    .addObject(
                            "page",
                            new ErrorPage(
                                    wording.of(key + ".heading"),
                                    wording.of(key + ".text"),
                                    null,
                                    new WayOn(wording.of("admin.error.desk"), "/admin")))
                    .addObject("stylesheet", frames.asset("admin.css"));
        }
        ModelAndView page = new ModelAndView("error", status);
        return page.addObject("page", page(status, errors.getError(new ServletWebRequest(request))));
    }

    private ErrorPage page(HttpStatus status, @Nullable Throwable cause) {
        if (cause instanceof PageRetiredException retired) {
            return new ErrorPage(
                    wording.of("error.retired.heading", retired.label()),
                    wording.of("error.410.text"),
                    null,
                    startAgain(status));
        }
        WayOn nearest = cause instanceof PageNotFoundException unknown ? unknown.nearest() : null;
        String key = "error." + (WITH_WORDS.contains(status) ? String.valueOf(status.value()) : "other");
        return new ErrorPage(wording.of(key + ".heading"), wording.of(key + ".text"), nearest, startAgain(status));
    }

    private WayOn startAgain(HttpStatus status) {
        return OF_THE_CHECK.contains(status)
                ? new WayOn(wording.of("home.start"), "/check")
                : new WayOn(wording.of("error.home"), "/");
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isUnder(String area, HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path)) {
            return false;
        }
        String whole = request.getContextPath() + area;
        return path.equals(whole) || path.startsWith(whole + "/");
    }
}
