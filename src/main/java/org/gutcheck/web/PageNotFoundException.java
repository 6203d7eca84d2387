package org.gutcheck.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown where an address names no page; answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFoundException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
