package org.loanhub.kyc;

import java.util.List;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** The people whom persons name; at most twenty per account. */
@Service
public class ContactService {

    /** @throws LendingException MALFORMED, TOO_MANY_CONTACTS */
    public Contact add(long accountId, NewContact contact) {
        throw new UnsupportedOperationException("to come");
    }

    /** @throws LendingException MALFORMED, CONTACT_UNKNOWN also if the contact is another account's */
    public void update(long accountId, String publicId, NewContact contact) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * Adds the contact at this place, or replaces who is there.
     *
     * @param place 1 to 20
     * @throws LendingException MALFORMED, TOO_MANY_CONTACTS if the place is beyond the last
     */
    public void put(long accountId, int place, NewContact contact) {
        throw new UnsupportedOperationException("to come");
    }

    /** In the order of their places. */
    public List<Contact> list(long accountId) {
        throw new UnsupportedOperationException("to come");
    }
}
