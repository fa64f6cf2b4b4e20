package org.loanhub.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.transaction.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes down each code before it is sent, unless a limit is reached (docs/reference/aliyun.md). */
@Component
class SmsCodeStore {

    private record Limit(Duration window, int most) {}

    private static final List<Limit> PER_NUMBER = List.of(
            new Limit(Duration.ofMinutes(1), 1), new Limit(Duration.ofHours(1), 5), new Limit(Duration.ofDays(1), 10));

    private final SmsCodeMapper mapper;
    private final LookupKey lookup;
    private final Transactions transactions;
    private final BusinessTime time;
    private final Limit perAddress;

    SmsCodeStore(
            SmsCodeMapper mapper,
            LookupKey lookup,
            Transactions transactions,
            BusinessTime time,
            @Value("${sms.codes-per-address-an-hour}") int perAddressAnHour) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.transactions = transactions;
        this.time = time;
        this.perAddress = new Limit(Duration.ofHours(1), perAddressAnHour);
    }

    /**
     * @return the id of the code's row
     * @throws LendingException SMS_TOO_OFTEN
     */
    long reserve(SmsCodeRequest request, String code) {
        SmsCodeKey key = SmsCodeKey.of(lookup, request.channel(), request.purpose(), request.mobile());
        String addressLookup = lookup.of("address", request.clientAddress());
        return transactions.inTransaction(() -> {
            Instant now = time.now();
            lockTurns(key.mobileLookup(), addressLookup, now);
            requireRoom(key.mobileLookup(), addressLookup, now);
            return insert(request, code, key, addressLookup, now);
        });
    }

    /** The text was certainly not sent, so it counts no more. */
    void giveBack(long id) {
        mapper.markRefused(id, time.now());
    }

    /** Always in the same order, so that two requests never wait for each other. */
    private void lockTurns(String mobileLookup, String addressLookup, Instant now) {
        Stream.of(mobileLookup, addressLookup).sorted().forEach(subject -> mapper.lockTurn(subject, now));
    }

    private void requireRoom(String mobileLookup, String addressLookup, Instant now) {
        boolean full = PER_NUMBER.stream()
                .anyMatch(limit -> mapper.countToMobile(mobileLookup, now.minus(limit.window())) >= limit.most());
        if (full || mapper.countFromAddress(addressLookup, now.minus(perAddress.window())) >= perAddress.most()) {
            throw new LendingException(AccountError.SMS_TOO_OFTEN);
        }
    }

    private long insert(SmsCodeRequest request, String code, SmsCodeKey key, String addressLookup, Instant now) {
        GeneratedId id = new GeneratedId();
        mapper.insert(key, addressLookup, key.codeLookup(lookup, code), now, now.plus(request.life()), id);
        return id.value();
    }
}
