package org.gutcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Answers requests that are refused before anything reads them.
 * The page is written here: an error dispatch would meet the same refusal again.
 */
class RejectedRequests implements RequestRejectedHandler {

    private final ITemplateEngine pages;

    RejectedRequests(ITemplateEngine pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Content-Security-Policy", StrictHeaders.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(KeepingInterceptor.NOT_TO_BE_FOUND, "noindex");
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> page = Map.of("home", request.getContextPath() + "/", "direction", Wording.direction());
        pages.process("rejected", new Context(Wording.LANGUAGE, page), response.getWriter());
    }
}
