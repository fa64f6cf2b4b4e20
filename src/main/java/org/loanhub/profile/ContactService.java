package org.loanhub.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The people whom persons name; at most twenty per account. */
@Service
public class ContactService {

    private static final int MAX_CONTACTS = 20;

    private final ContactMapper mapper;
    private final BusinessTime time;

    ContactService(ContactMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** @throws LendingException MALFORMED, TOO_MANY_CONTACTS */
    public Contact add(long accountId, NewContact contact) {
        NewContact checked = checked(contact);
        while (true) {
            Optional<Contact> added = insert(accountId, mapper.getLastPlace(accountId) + 1, checked);
            if (added.isPresent()) {
                return added.get();
            }
        }
    }

    /** @throws LendingException MALFORMED; CONTACT_UNKNOWN also if the contact is another account's */
    public void update(long accountId, String publicId, NewContact contact) {
        if (mapper.update(accountId, publicId, checked(contact), time.now()) == 0) {
            throw new LendingException(ProfileError.CONTACT_UNKNOWN);
        }
    }

    /**
     * Stores nothing.
     *
     * @throws LendingException MALFORMED if {@link #put} would refuse
     */
    public void check(NewContact contact) {
        checked(contact);
    }

    /**
     * Adds the contact at this place, or replaces who is there.
     *
     * @param place 1 to 20
     * @throws LendingException MALFORMED; TOO_MANY_CONTACTS if there is no such place
     */
    public void put(long accountId, int place, NewContact contact) {
        NewContact checked = checked(contact);
        while (mapper.updatePlace(accountId, place, checked, time.now()) == 0) {
            if (insert(accountId, place, checked).isPresent()) {
                return;
            }
        }
    }

    /** In the order of their places. */
    public List<Contact> list(long accountId) {
        return mapper.list(accountId);
    }

    /** Empty if a call at the same time took the place. */
    private Optional<Contact> insert(long accountId, int place, NewContact contact) {
        if (place < 1 || place > MAX_CONTACTS) {
            throw new LendingException(ProfileError.TOO_MANY_CONTACTS);
        }
        String publicId = UUID.randomUUID().toString();
        GeneratedId id = new GeneratedId();
        try {
            mapper.insert(accountId, publicId, place, contact, time.now(), id);
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
        return Optional.of(
                new Contact(id.value(), publicId, place, contact.relation(), contact.name(), contact.phone()));
    }

    private static NewContact checked(NewContact contact) {
        return new NewContact(contact.relation(), Forms.name(contact.name()), Forms.phone(contact.phone()));
    }
}
