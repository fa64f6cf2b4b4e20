/**
 * Pages for customer service: customers, feedback, messages, leads.
 */
@NullMarked
package org.loanhub.console.service;

import org.jspecify.annotations.NullMarked;
