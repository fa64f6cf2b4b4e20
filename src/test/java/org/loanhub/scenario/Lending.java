package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loanhub.api.futureloan.FutureloanClient;
import org.loanhub.api.futureloan.FutureloanViews;

/** Steps that the scenarios of 前程贷 have in common, and what they look at. */
public final class Lending {

    private Lending() {}

    /** A project by months of this borrower's that takes bids. */
    public static long openProject(FutureloanClient borrower, String yuan, int months) {
        return approved(borrower.addProject(yuan, months));
    }

    public static long openProjectOfDays(FutureloanClient borrower, String yuan, int days) {
        return approved(borrower.addProjectOfDays(yuan, days));
    }

    private static long approved(long project) {
        assertThat(FutureloanClient.admin().audit(project, true).getString("msg"))
                .isEqualTo("OK");
        return project;
    }

    /** @return the id of the bid */
    public static long invest(FutureloanClient investor, long project, String yuan) {
        JSONObject answer = investor.invest(project, yuan);
        assertThat(answer.getString("msg")).isEqualTo("OK");
        return answer.getJSONObject("data").getLongValue("id");
    }

    public static BigDecimal balance(FutureloanClient member) {
        return (BigDecimal) FutureloanViews.row("member", member.id()).get("leave_amount");
    }

    public static int status(long project) {
        return (Integer) FutureloanViews.row("loan", project).get("status");
    }

    public static LocalDate fullOn(long project) {
        return FutureloanViews.tester()
                .queryForObject("SELECT DATE(full_time) FROM loan WHERE id = ?", LocalDate.class, project);
    }

    public static List<LocalDate> dueDates(long bid) {
        return FutureloanViews.tester()
                .queryForList(
                        "SELECT repayment_date FROM repayment WHERE invest_id = ? ORDER BY terms",
                        LocalDate.class,
                        bid);
    }

    /** The status of each installment in turn: 0 open, 2 paid. */
    public static List<Integer> installments(long bid) {
        return FutureloanViews.tester()
                .queryForList("SELECT status FROM repayment WHERE invest_id = ? ORDER BY terms", Integer.class, bid);
    }
}
