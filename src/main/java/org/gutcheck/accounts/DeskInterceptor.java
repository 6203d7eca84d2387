package org.gutcheck.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gutcheck.web.Frames;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the desk around every page for editors. */
@Component
class DeskInterceptor implements HandlerInterceptor {

    private final Frames frames;

    DeskInterceptor(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            CurrentEditor editor = SecurityContextHolder.getContext().getAuthentication() instanceof EditorToken token
                    ? token.getPrincipal()
                    : null;
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            String note = (String) request.getAttribute(SignInAgain.TOO_OLD);
            page.addObject("desk", new Desk(frames.asset("admin.css"), editor, path, note));
        }
    }
}
