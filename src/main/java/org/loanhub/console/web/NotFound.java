package org.loanhub.console.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is nothing under this address. */
final class NotFound extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    NotFound() {
        super(HttpStatus.NOT_FOUND);
    }
}
