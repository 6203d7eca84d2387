package org.gutcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame around every page that does not bring its own. */
@Component
class FrameInterceptor implements HandlerInterceptor {

    private final Frames frames;

    FrameInterceptor(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !page.getModel().containsKey("frame")) {
            page.addObject("frame", frames.around(request, KeepingInterceptor.sameForEveryone(handler, request)));
        }
    }
}
