package org.gutcheck.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown where an address names an item that is retired; answered with 410 and a way on. */
@ResponseStatus(HttpStatus.GONE)
public class PageRetiredException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String label;

    public PageRetiredException(String label) {
        super("Retired: " + label);
        this.label = label;
    }

    /** The plain name of the item. */
    public String label() {
        return label;
    }
}
