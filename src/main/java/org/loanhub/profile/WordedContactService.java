package org.loanhub.profile;

import java.util.List;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.PersonalText;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Service;

/** The people whom persons name, where the API says in words of its own what they are. */
@Service
public class WordedContactService {

    private static final int MAX_RELATION = 32;

    private final ContactService contacts;
    private final WordedContactMapper mapper;

    WordedContactService(ContactService contacts, WordedContactMapper mapper) {
        this.contacts = contacts;
        this.mapper = mapper;
    }

    /**
     * All or none; they take the places from the first on, whoever was there.
     *
     * @throws LendingException MALFORMED, TOO_MANY_CONTACTS
     */
    @RetriedTransaction
    public void save(long accountId, List<WordedContact> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            WordedContact contact = wanted.get(i);
            Forms.text(contact.relationInWords(), MAX_RELATION);
            contacts.put(
                    accountId,
                    i + 1,
                    new NewContact(relation(contact.relationInWords()), contact.name(), contact.phone()));
            mapper.setRelation(accountId, i + 1, contact.relationInWords());
        }
    }

    /** In the order of their places. */
    public List<WordedContact> list(long accountId) {
        return mapper.list(accountId);
    }

    /** For whoever reads contacts of all APIs alike. */
    private static Relation relation(PersonalText words) {
        return switch (words.value()) {
            case "父母", "父亲", "母亲", "爸爸", "妈妈" -> Relation.PARENT;
            case "子女", "儿子", "女儿" -> Relation.CHILD;
            case "兄弟", "姐妹", "兄弟姐妹" -> Relation.SIBLING;
            case "同事" -> Relation.COLLEAGUE;
            case "朋友" -> Relation.FRIEND;
            case "配偶", "丈夫", "妻子" -> Relation.SPOUSE;
            case "祖父母" -> Relation.GRANDPARENT;
            default -> Relation.OTHER;
        };
    }
}
