package org.loanhub.creditline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.ExtraCheck;
import org.loanhub.kyc.ExtraCheckService;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Requests for a higher credit limit (提升额度). An operator decides; an account has one open request at most. */
@Service
public class QuotaRequestService {

    private static final int MAX_SHOWN = 100;
    private static final Set<ExtraCheck> NEEDED = Set.of(ExtraCheck.EDUCATION, ExtraCheck.TAOBAO);
    private static final int OTHERS_NEEDED = 2;

    private final QuotaRequestMapper mapper;
    private final ExtraCheckService checks;
    private final CreditLineService lines;
    private final BusinessTime time;

    QuotaRequestService(
            QuotaRequestMapper mapper, ExtraCheckService checks, CreditLineService lines, BusinessTime time) {
        this.mapper = mapper;
        this.checks = checks;
        this.lines = lines;
        this.time = time;
    }

    /** @throws LendingException MORE_CHECKS_NEEDED, REQUEST_OPEN */
    public void ask(long accountId, Channel channel) {
        if (!hasCheckedEnough(accountId)) {
            throw new LendingException(QuotaError.MORE_CHECKS_NEEDED);
        }
        try {
            mapper.insert(accountId, lines.get(accountId, channel).limit(), time.now());
        } catch (DuplicateKeyException open) {
            throw new LendingException(QuotaError.REQUEST_OPEN);
        }
    }

    /** The oldest first, 100 at most. */
    public List<QuotaRequest> listOpen() {
        return mapper.listOpen(MAX_SHOWN);
    }

    /**
     * Raises the limit.
     *
     * @throws LendingException REQUEST_UNKNOWN, LIMIT_NOT_HIGHER
     */
    @RetriedTransaction
    public void approve(long requestId, Money newLimit, Actor operator) {
        QuotaRequest request = decide(requestId, newLimit, operator);
        if (newLimit.compareTo(request.limitBefore()) <= 0) {
            throw new LendingException(QuotaError.LIMIT_NOT_HIGHER);
        }
        lines.setLimit(request.accountId(), newLimit);
    }

    /** @throws LendingException REQUEST_UNKNOWN */
    @RetriedTransaction
    public void refuse(long requestId, Actor operator) {
        decide(requestId, null, operator);
    }

    private QuotaRequest decide(long requestId, @Nullable Money newLimit, Actor operator) {
        QuotaRequest request = mapper.findOpen(requestId);
        if (request == null || mapper.decide(requestId, newLimit, operator, time.now()) == 0) {
            throw new LendingException(QuotaError.REQUEST_UNKNOWN);
        }
        return request;
    }

    private boolean hasCheckedEnough(long accountId) {
        Set<ExtraCheck> passed = checks.passed(accountId);
        return passed.containsAll(NEEDED) && passed.size() >= NEEDED.size() + OTHERS_NEEDED;
    }
}
