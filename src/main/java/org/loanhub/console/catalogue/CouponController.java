package org.loanhub.console.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.Account;
import org.loanhub.account.AccountError;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.BadInput;
import org.loanhub.console.web.Customer;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.Masks;
import org.loanhub.console.web.People;
import org.loanhub.console.web.RequestNo;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.product.Coupon;
import org.loanhub.product.CouponService;
import org.loanhub.product.GrantedCoupon;
import org.loanhub.product.NewCoupon;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coupons of customers of 悟空, the only channel that takes them (代金券). */
@Controller
@RequestMapping("/console/coupons")
@Requires(Permission.CONSOLE_SERVICE)
class CouponController {

    private static final int MAX_LIFE_DAYS = 366;

    private final CouponService coupons;
    private final AccountService accounts;
    private final People people;
    private final BusinessTime time;

    CouponController(CouponService coupons, AccountService accounts, People people, BusinessTime time) {
        this.coupons = coupons;
        this.accounts = accounts;
        this.people = people;
        this.time = time;
    }

    /** @param state good, bad, open or quiet, as {@code state.tag} wants it */
    public record Row(GrantedCoupon coupon, String kind, String state, String title, boolean open) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Long account,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        if (account != null) {
            requireCustomer(account);
            List<GrantedCoupon> found = coupons.listGranted(account, ListPage.below(after), ListPage.ASKED);
            model.addAttribute("customer", Customer.of(account, people));
            model.addAttribute("rows", ListPage.of(found, GrantedCoupon::id).map(this::row));
            model.addAttribute("requestNo", RequestNo.next());
        }
        return "console/catalogue/coupon-list";
    }

    private void requireCustomer(long account) {
        if (accounts.find(Channel.WUKONG, account).isEmpty()) {
            throw new LendingException(AccountError.ACCOUNT_UNKNOWN);
        }
    }

    private Row row(GrantedCoupon coupon) {
        String kind = coupon.kind() == Coupon.Kind.REPAYMENT ? "还款抵扣券" : "现金券";
        if (coupon.usedAt() != null) {
            return new Row(coupon, kind, "good", "已使用", false);
        }
        if (coupon.withdrawnAt() != null) {
            return new Row(coupon, kind, "bad", "已收回", false);
        }
        return coupon.kind().isExpired(coupon.expiresAt(), time.now())
                ? new Row(coupon, kind, "quiet", "已过期", false)
                : new Row(coupon, kind, "open", "未使用", true);
    }

    /** By POST, so that no number stands in an address. */
    @PostMapping("/find")
    @Audited(value = "coupon.find", subject = "")
    Done find(@RequestParam String mobile) {
        LoginName number = new LoginName(mobile.strip());
        long id = people.ofMobile(Channel.WUKONG, number)
                .map(Account::id)
                .orElseThrow(() -> new BadInput("悟空没有这个手机号的客户"));
        return Done.at("/console/coupons?account=" + id, "找到客户 " + Masks.mobile(number))
                .about(id);
    }

    @PostMapping
    @Audited(value = "coupon.grant", subject = "account")
    Done grant(
            @RequestParam("request") String requestNo,
            @RequestParam long account,
            @RequestParam String kind,
            @RequestParam String amount,
            @RequestParam(defaultValue = "") String minRepayment,
            @RequestParam(defaultValue = "") String minWithdrawal,
            @RequestParam String days,
            Operator operator) {
        requireCustomer(account);
        Money worth = Typed.money("面额", amount);
        int life = Typed.count("有效天数", days);
        if (!worth.isPositive() || life < 1 || life > MAX_LIFE_DAYS) {
            throw new BadInput("面额要大于 0，有效天数是 1 到 " + MAX_LIFE_DAYS);
        }
        NewCoupon coupon = new NewCoupon(
                account,
                Typed.choice("种类", Coupon.Kind.class, kind),
                worth,
                orZero("还款下限", minRepayment),
                orZero("提现下限", minWithdrawal),
                null,
                operator.signature(),
                time.now().plus(Duration.ofDays(life)));
        Optional<Long> id = coupons.grant(coupon, RequestNo.read(requestNo));
        return Done.here(id.isPresent() ? "已发放 " + worth + " 元" : "这张券已经发放过了").about(account + " " + worth);
    }

    private static Money orZero(String name, String text) {
        return text.isBlank() ? Money.ZERO : Typed.money(name, text);
    }

    @PostMapping("/{id}/withdraw")
    @Audited("coupon.withdraw")
    Done withdraw(@PathVariable long id, Operator operator) {
        coupons.withdraw(id, operator.signature());
        return Done.here("已收回");
    }
}
