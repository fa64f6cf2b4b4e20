package org.loanhub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loanhub.Refusals.assertRefused;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Borrowing;
import org.loanhub.TestServer;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.RepaymentMethod;

@Tag("server")
class LoanProductServiceTest {

    private static final String TOO_DEAR = "00000000-0000-4000-8000-00000000dea5";

    private final TestServer server = TestServer.get();
    private final LoanProductService products = server.server.bean(LoanProductService.class);

    private LoanProductService under(String ceiling) {
        return new LoanProductService(
                server.server.bean(LoanProductMapper.class), ceiling, new BusinessTime(server.clock));
    }

    @Test
    void theDemoOffersTheThreeOfTheDocumentAndOneWithEveryMethod() {
        assertThat(products.list(Channel.CASHLOAN))
                .extracting(LoanProduct::name)
                .containsExactly("新现金贷", "员工贷", "现金贷", "分期贷");
        assertThat(products.get(Channel.CASHLOAN, Borrowing.BY_MONTHS).methods())
                .containsExactlyInAnyOrder(RepaymentMethod.values());
        assertThat(products.creditLimit(Channel.CASHLOAN)).isEqualTo(Money.ofYuan("20000"));
        assertThat(products.creditLimit(Channel.REFERRAL)).isEqualTo(Money.ZERO);
    }

    @Test
    void aProductOfAnotherChannelIsUnknown() {
        assertRefused(ProductError.PRODUCT_UNKNOWN, () -> products.get(Channel.WUKONG, Borrowing.BY_MONTHS));
        assertRefused(ProductError.PRODUCT_UNKNOWN, () -> products.get(Channel.CASHLOAN, "no such id"));
    }

    @Test
    void aProductAboveTheCeilingStopsTheStart() {
        assertThatThrownBy(under("2015-09-01 0.24")::afterSingletonsInstantiated)
                .isInstanceOf(Misconfiguration.class)
                .hasMessageContaining("PRODUCT20171025003")
                .hasMessageContaining("24 %");
    }

    @Test
    void oneThatBecomesTooDearWhileRunningIsLeftOutAndTheOthersStay() {
        LoanProductService running = under("2015-09-01 0.36");
        running.afterSingletonsInstantiated();
        int before = running.list(Channel.CASHLOAN).size();
        addTooDear();
        try {
            running.reload();

            assertThat(running.list(Channel.CASHLOAN)).hasSize(before);
            assertRefused(ProductError.PRODUCT_UNKNOWN, () -> running.get(Channel.CASHLOAN, TOO_DEAR));
        } finally {
            server.jdbc.update("DELETE FROM loan_product WHERE public_id = ?", TOO_DEAR);
        }
    }

    private void addTooDear() {
        server.jdbc.update("""
                INSERT INTO loan_product (public_id, channel, position, code, name, amount_list, amount_default, rate_list,
                    rate_default, term_units, days_list, days_default, months_list, months_default, methods, interval_units,
                    interval_least, interval_most, interval_default, interval_default_unit, penalty_rate,
                    penalty_limit_days, credit_limit)
                VALUES (?, 'CASHLOAN', 9, 'TOO-DEAR', '高利贷', '1000', 1000, '0.37', 0.37, 'DAY', '30', 30, '1', 1, 'BULLET',
                    'DAY', 1, 1, 1, 'DAY', 0, 0, 1000)
                """, TOO_DEAR);
    }
}
