/**
 * Who a person is and what they told about themselves: identity, face, bank cards, mobile number, profile, work, contacts,
 * consents, and the blacklist.
 *
 * <p>What always holds: a person is verified in one account per channel at most; an account has cards only after its person
 * is verified, and one default card at most; personal data is stored encrypted; nobody reaches another account's rows. A
 * register that does not answer changes nothing. Application and the APIs may call.
 */
@NullMarked
package org.loanhub.kyc;

import org.jspecify.annotations.NullMarked;
