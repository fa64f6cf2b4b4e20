package org.loanhub.profile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Service;

/** Accounts at other services that persons state. Only their form is checked. */
@Service
public class StatedAccountService {

    /** What kind of account it is. */
    public enum Kind {
        QQ,
        WECHAT,
        /** The card that the person uses most, of whatever bank. */
        BANK_CARD
    }

    private static final Pattern QQ_NUMBER = Pattern.compile("[1-9]\\d{4,11}");

    /** 微信号, or the mobile number, QQ number or mail address that stands for it. */
    private static final Pattern WECHAT_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.@-]{4,63}");

    private final StatedAccountMapper mapper;
    private final BusinessTime time;

    StatedAccountService(StatedAccountMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * Replaces what was stated before.
     *
     * @throws LendingException MALFORMED
     */
    public void save(long accountId, Kind kind, PersonalText number) {
        if (!isWellFormed(kind, number.value())) {
            throw new LendingException(ProfileError.MALFORMED);
        }
        mapper.put(accountId, kind, number, time.now());
    }

    public Optional<PersonalText> find(long accountId, Kind kind) {
        return Optional.ofNullable(mapper.find(accountId, kind));
    }

    /** Which kinds the account has told of. */
    public Set<Kind> kinds(long accountId) {
        return Set.copyOf(mapper.listKinds(accountId));
    }

    private static boolean isWellFormed(Kind kind, String number) {
        return switch (kind) {
            case QQ -> QQ_NUMBER.matcher(number).matches();
            case WECHAT -> WECHAT_NAME.matcher(number).matches();
            case BANK_CARD -> BankCardNumber.isWellFormed(number);
        };
    }
}
