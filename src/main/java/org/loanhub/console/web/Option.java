package org.loanhub.console.web;

/**
 * A choice in a form or a filter.
 *
 * @param value as the form sends it
 * @param title in Chinese
 */
public record Option(String value, String title) {}
