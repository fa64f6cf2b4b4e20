package org.loanhub.product;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Coupons: given by operators or by a campaign, used once. */
@Service
public class CouponService {

    private final CouponMapper mapper;
    private final Optional<SignUpCampaign> signUpCampaign;
    private final BusinessTime time;

    CouponService(CouponMapper mapper, @Value("${coupon.sign-up-campaign}") String signUpCampaign, BusinessTime time) {
        this.mapper = mapper;
        this.signUpCampaign = SignUpCampaign.parse(signUpCampaign);
        this.time = time;
    }

    /**
     * Gives a coupon.
     *
     * @return its id; empty if the account has one of this campaign
     */
    public Optional<Long> grant(NewCoupon coupon) {
        return insert(coupon, null);
    }

    /**
     * An operator gives a coupon.
     *
     * @param requestNo UUID text; the same one again gives nothing
     * @return its id; empty if it was given before
     */
    public Optional<Long> grant(NewCoupon coupon, String requestNo) {
        return insert(coupon, requestNo);
    }

    /** Gives a new account what the campaign for newcomers promises, if one runs. */
    public void welcome(long accountId) {
        signUpCampaign.ifPresent(campaign -> grant(new NewCoupon(
                accountId,
                Coupon.Kind.REPAYMENT,
                campaign.amount(),
                campaign.minRepayment(),
                Money.ZERO,
                campaign.name(),
                Actor.SYSTEM,
                time.now().plus(campaign.life()))));
    }

    /**
     * Takes a coupon back that nobody has used. A payment that had begun with it may still use it.
     *
     * @throws LendingException COUPON_NOT_USABLE
     */
    public void withdraw(long couponId, Actor operator) {
        if (mapper.withdraw(couponId, operator, time.now()) == 0) {
            throw new LendingException(CouponError.COUPON_NOT_USABLE);
        }
    }

    /**
     * All that the account was ever given, the newest first.
     *
     * @param before the last id of the list before, {@link Long#MAX_VALUE} to begin
     * @param limit 1 to 1,000
     */
    public List<GrantedCoupon> listGranted(long accountId, long before, int limit) {
        return mapper.listGranted(accountId, before, limit);
    }

    /** The newest first, without those that were withdrawn. */
    public List<Coupon> list(long accountId, int offset, int limit) {
        return mapper.list(accountId, offset, limit);
    }

    /**
     * A coupon that can be taken off a repayment of this much now.
     *
     * @throws LendingException COUPON_UNKNOWN also if it is another account's; COUPON_NOT_USABLE
     */
    public Coupon getUsable(long accountId, long couponId, Money repayment) {
        Coupon coupon = mapper.find(accountId, couponId);
        if (coupon == null) {
            throw new LendingException(CouponError.COUPON_UNKNOWN);
        }
        if (!coupon.fits(repayment, time.now())) {
            throw new LendingException(CouponError.COUPON_NOT_USABLE);
        }
        return coupon;
    }

    /** The payment that it was spent with was taken back: it may be used again. Within the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(long couponId) {
        mapper.giveBack(couponId);
    }

    /**
     * Uses a coupon up, in the transaction that books its payment. It may have expired since the payment was ordered.
     *
     * @return false if it was used before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(long couponId, String orderNo) {
        return mapper.use(couponId, orderNo, time.now()) == 1;
    }

    private Optional<Long> insert(NewCoupon coupon, @Nullable String requestNo) {
        GeneratedId id = new GeneratedId();
        try {
            mapper.insert(coupon, requestNo, time.now(), id);
        } catch (DuplicateKeyException given) {
            return Optional.empty();
        }
        return Optional.of(id.value());
    }
}
