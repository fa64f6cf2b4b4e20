/**
 * What persons tell about themselves: profile, work, contacts, accounts elsewhere. Nobody checks it but for its form.
 *
 * <p>It always holds that each saving replaces what was there and that an account has twenty contacts at most. {@code kyc}
 * reads how much of it is there; doors and the console call.
 */
@NullMarked
package org.loanhub.profile;

import org.jspecify.annotations.NullMarked;
