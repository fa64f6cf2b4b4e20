package org.loanhub.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.loanhub.account.AccountService;
import org.loanhub.gateway.SmsGateway;
import org.loanhub.gateway.SmsMessage;
import org.loanhub.gateway.SmsResult;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.MobileNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the texts that wait, each once, whichever node takes it. */
@Component
class SmsNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SmsNotices.class);
    private static final int BATCH = 50;
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(5);
    private static final Duration TOO_LATE_AFTER = Duration.ofDays(1);

    private final MessageMapper mapper;
    private final AccountService accounts;
    private final SmsGateway gateway;
    private final BusinessTime time;

    SmsNotices(MessageMapper mapper, AccountService accounts, SmsGateway gateway, BusinessTime time) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.gateway = gateway;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${sms.notices-every-ms}")
    void sendDue() {
        List<DueNotice> due = mapper.listDueNotices(time.now(), BATCH);
        due.forEach(this::handle);
    }

    private void handle(DueNotice notice) {
        Instant now = time.now();
        Instant earliest = notice.type().isReminder() ? QuietHours.end(now, time.zone()) : now;
        if (notice.sentAt().plus(TOO_LATE_AFTER).isBefore(now)) {
            mapper.changeNotice(notice.id(), NoticeState.WAITING, NoticeState.TOO_LATE);
        } else if (earliest.isAfter(now)) {
            mapper.postponeNotice(notice.id(), NoticeState.WAITING, earliest);
        } else if (mapper.changeNotice(notice.id(), NoticeState.WAITING, NoticeState.SENDING) == 1) {
            keep(notice, send(notice), now);
        }
    }

    private SmsResult send(DueNotice notice) {
        return accounts.get(notice.accountId())
                .loginName()
                .mobile()
                .map(mobile -> gateway.send(message(notice, mobile)))
                .orElseGet(() -> new SmsResult.Refused(SmsResult.Reason.ILLEGAL_NUMBER, "NO_MOBILE_NUMBER"));
    }

    private static SmsMessage message(DueNotice notice, MobileNumber mobile) {
        return new SmsMessage(
                mobile, notice.smsTemplate(), NoticeParams.read(notice.smsParams()), "notice-" + notice.id());
    }

    private void keep(DueNotice notice, SmsResult result, Instant now) {
        if (result instanceof SmsResult.Refused refused && refused.reason() == SmsResult.Reason.UNAVAILABLE) {
            mapper.postponeNotice(notice.id(), NoticeState.SENDING, now.plus(AGAIN_AFTER));
            return;
        }
        if (result instanceof SmsResult.Refused refused) {
            LOG.warn("notice {} was refused: {}", notice.id(), refused.code());
        }
        mapper.changeNotice(notice.id(), NoticeState.SENDING, state(result));
    }

    private static NoticeState state(SmsResult result) {
        if (result instanceof SmsResult.Sent) {
            return NoticeState.SENT;
        }
        return result instanceof SmsResult.Unknown ? NoticeState.UNKNOWN : NoticeState.REFUSED;
    }
}
