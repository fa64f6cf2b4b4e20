package org.loanhub.creditline;

import java.util.List;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.NewContact;
import org.loanhub.profile.Profile;
import org.loanhub.profile.Work;

/**
 * What is needed to apply for a credit line.
 *
 * @param contacts one or two
 * @param told all that was stated, in the form of the API, at most 2,500 characters, given back as it is
 */
public record NewCreditLineApplication(
        long accountId,
        Channel channel,
        PersonalText realName,
        PersonalText nationalId,
        Profile profile,
        Work work,
        List<NewContact> contacts,
        PersonalText told) {

    public NewCreditLineApplication {
        contacts = List.copyOf(contacts);
    }
}
