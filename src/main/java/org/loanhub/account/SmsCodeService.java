package org.loanhub.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.loanhub.gateway.SmsGateway;
import org.loanhub.gateway.SmsMessage;
import org.loanhub.gateway.SmsResult;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.MobileNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Six-digit codes sent by SMS. Only the newest code of a channel, purpose and number counts. Sending and
 * checking refuse to run inside a transaction: no connection waits for the gateway, and a wrong try stays counted.
 */
@Service
public class SmsCodeService {

    private static final int CODES = 1_000_000;

    private final SmsCodeStore book;
    private final SmsCodeMapper mapper;
    private final SmsGateway gateway;
    private final LookupKey lookup;
    private final BusinessTime time;
    private final String template;
    private final SecureRandom random = new SecureRandom();

    SmsCodeService(
            SmsCodeStore book,
            SmsCodeMapper mapper,
            SmsGateway gateway,
            LookupKey lookup,
            BusinessTime time,
            @Value("${sms.code-template}") String template) {
        this.book = book;
        this.mapper = mapper;
        this.gateway = gateway;
        this.lookup = lookup;
        this.time = time;
        this.template = template;
    }

    /**
     * Sends a new code. At most one a minute, five an hour and ten a day go to a number, whatever they are for, and a
     * configured number an hour go out for one address.
     *
     * @return the code, for a door whose document keeps it in the session; it goes to nobody else
     * @throws LendingException SMS_TOO_OFTEN, SMS_NOT_SENT
     */
    @Transactional(propagation = Propagation.NEVER)
    public String send(SmsCodeRequest request) {
        String code = "%06d".formatted(random.nextInt(CODES));
        long id = book.reserve(request, code);
        SmsMessage message = new SmsMessage(request.mobile(), template, Map.of("code", code), "code-" + id);
        if (gateway.send(message) instanceof SmsResult.Refused refused) {
            book.giveBack(id);
            throw new LendingException(error(refused.reason()));
        }
        return code;
    }

    /**
     * Checks and uses up a code; five wrong tries make it void. For ten minutes from here the next step is allowed to the
     * holder: {@link SignUpService#signUp} or {@link PasswordService#reset}.
     *
     * @param holder asked for only once the code is known to be right
     * @throws LendingException SMS_CODE_WRONG, SMS_CODE_EXPIRED
     */
    @Transactional(propagation = Propagation.NEVER)
    public void check(
            Channel channel, SmsPurpose purpose, MobileNumber mobile, String code, Supplier<CodeHolder> holder) {
        SmsCodeKey key = SmsCodeKey.of(lookup, channel, purpose, mobile);
        SmsCode sent = mapper.findNewest(key);
        Instant now = time.now();
        if (sent == null) {
            throw new LendingException(AccountError.SMS_CODE_WRONG);
        }
        if (sent.isSpent(now)) {
            throw new LendingException(AccountError.SMS_CODE_EXPIRED);
        }
        if (!key.codeLookup(lookup, code).equals(sent.codeLookup())) {
            mapper.addWrongTry(sent.id(), SmsCode.MAX_WRONG_TRIES);
            throw new LendingException(AccountError.SMS_CODE_WRONG);
        }
        String holderLookup = holder.get().lookup(lookup);
        if (mapper.markChecked(sent.id(), SmsCode.MAX_WRONG_TRIES, now, holderLookup) == 0) {
            throw new LendingException(AccountError.SMS_CODE_EXPIRED);
        }
    }

    private static AccountError error(SmsResult.Reason reason) {
        return switch (reason) {
            case LIMIT -> AccountError.SMS_TOO_OFTEN;
            case ILLEGAL_NUMBER, UNAVAILABLE, OTHER -> AccountError.SMS_NOT_SENT;
        };
    }
}
