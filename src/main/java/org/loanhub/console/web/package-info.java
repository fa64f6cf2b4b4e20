/**
 * What all pages of the console share: who is logged in and may do what, answers after a form, lists, labels for people, masks.
 * Knows no area of work.
 */
@NullMarked
package org.loanhub.console.web;

import org.jspecify.annotations.NullMarked;
