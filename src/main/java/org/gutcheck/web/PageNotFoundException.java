package org.gutcheck.web;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown where an address names no page; answered with 404 and, where there is one, the page that may be meant. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFoundException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable WayOn nearest;

    public PageNotFoundException(@Nullable WayOn nearest) {
        this.nearest = nearest;
    }

    /** The page that may be meant, or null where none is near. */
    public @Nullable WayOn nearest() {
        return nearest;
    }
}
