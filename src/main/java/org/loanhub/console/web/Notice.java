package org.loanhub.console.web;

/**
 * What an operator is told on the page after a form was sent.
 *
 * @param good whether it was done
 */
public record Notice(boolean good, String text) {}
