package org.gutcheck.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever may not send files to the page that says so, before the first look for a token would read a whole file. */
class UploadsFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean isFile = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (isFile && !maySend()) {
            response.sendRedirect(request.getRequestURI());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean maySend() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof EditorToken token
                && token.getPrincipal().role().includes(Role.PUBLISHER);
    }
}
