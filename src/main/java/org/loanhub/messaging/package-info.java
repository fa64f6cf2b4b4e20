/**
 * What we tell people and what they tell us: messages to customers, messages to all, texts to phones, feedback, and the
 * newest versions of the apps.
 *
 * <p>What always holds: a message is written with what it tells of, in the same transaction; its text to the phone goes out
 * later, once, and never at night when it reminds of a debt. Delinquency and the APIs may call, and so may whoever changes
 * the state of a loan.
 */
@NullMarked
package org.loanhub.messaging;

import org.jspecify.annotations.NullMarked;
