package org.gutcheck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away forms that are too big or cannot be read, before anything else looks into them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UnreadableForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int problem = problemWith(request);
        if (problem == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(problem);
        }
    }

    private static int problemWith(HttpServletRequest request) throws IOException {
        if (isForm(request) && request.getContentLengthLong() > FormLimits.LARGEST_BYTES) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (is(MediaType.MULTIPART_FORM_DATA_VALUE, request)) {
            return isForUploads(request) ? 0 : unsupported(request);
        }
        if (!isForm(request) && request.getQueryString() == null) {
            return 0;
        }
        try {
            request.getParameterMap();
            return 0;
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
    }

    /** Whoever has taken the stream is expected to read it; otherwise the error page's look for a country would. */
    private static int unsupported(HttpServletRequest request) throws IOException {
        request.getInputStream();
        return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }

    private static boolean isForm(HttpServletRequest request) {
        return is(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request);
    }

    private static boolean isForUploads(HttpServletRequest request) {
        return request.getQueryString() == null
                && request.getRequestURI().equals(request.getContextPath() + FormLimits.UPLOADS);
    }

    private static boolean is(String wanted, HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Wording.LANGUAGE).startsWith(wanted);
    }
}
