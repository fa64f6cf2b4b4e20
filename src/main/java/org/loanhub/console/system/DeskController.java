package org.loanhub.console.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.loanhub.application.ApplicationService;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.Figures;
import org.loanhub.console.web.Labels;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.Requires;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.QuotaRequestService;
import org.loanhub.delinquency.BucketTotal;
import org.loanhub.delinquency.CollectionTaskService;
import org.loanhub.endofday.EndOfDayService;
import org.loanhub.gateway.call.CallHistory;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.ThirdParty;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.loan.DisbursementService;
import org.loanhub.messaging.FeedbackService;
import org.loanhub.payment.PaymentAlerts;
import org.loanhub.referral.LeadCount;
import org.loanhub.referral.LeadService;
import org.loanhub.referral.LeadState;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the operator who looks. */
@Controller
@Requires(Permission.CONSOLE_LOOK)
class DeskController {

    private static final String REVIEW = "/console/applications";
    private static final String DISBURSEMENTS = "/console/pay-outs";

    private final ApplicationService applications;
    private final CreditLineApplicationService creditLineApplications;
    private final DisbursementService disbursements;
    private final PaymentAlerts alerts;
    private final CollectionTaskService collections;
    private final LeadService leads;
    private final FeedbackService feedback;
    private final QuotaRequestService quotas;
    private final EndOfDayService endOfDay;
    private final CallHistory calls;
    private final BusinessTime time;

    DeskController(
            ApplicationService applications,
            CreditLineApplicationService creditLineApplications,
            DisbursementService disbursements,
            PaymentAlerts alerts,
            CollectionTaskService collections,
            LeadService leads,
            FeedbackService feedback,
            QuotaRequestService quotas,
            EndOfDayService endOfDay,
            CallHistory calls,
            BusinessTime time) {
        this.applications = applications;
        this.creditLineApplications = creditLineApplications;
        this.disbursements = disbursements;
        this.alerts = alerts;
        this.collections = collections;
        this.leads = leads;
        this.feedback = feedback;
        this.quotas = quotas;
        this.endOfDay = endOfDay;
        this.calls = calls;
        this.time = time;
    }

    /**
     * A figure that leads to a page.
     *
     * @param count as shown: of long lists "50+"
     * @param waits whether somebody has to do something
     */
    public record Tile(String title, String count, String path, boolean waits) {}

    @GetMapping("/console")
    String show(Operator operator, Model model) {
        Map<LoanStatus, Long> counts = applications.countByStatus();
        model.addAttribute("todo", todo(operator, counts));
        model.addAttribute("late", operator.may(Permission.CONSOLE_COLLECT) ? late() : List.of());
        model.addAttribute("loans", loans(counts));
        model.addAttribute("system", operator.may(Permission.CONSOLE_SYSTEM) ? system() : List.of());
        return "console/system/desk-show";
    }

    /** Only what this operator can do something about. */
    private List<Tile> todo(Operator operator, Map<LoanStatus, Long> counts) {
        List<Tile> tiles = new ArrayList<>();
        if (operator.may(Permission.CONSOLE_REVIEW)) {
            tiles.add(waiting("待审核的申请", counts.getOrDefault(LoanStatus.UNDER_REVIEW, 0L), REVIEW));
            tiles.add(waiting("待审核的授信", creditLineApplications.listUnderReview().size(), REVIEW));
        }
        if (operator.may(Permission.CONSOLE_CASH)) {
            tiles.add(waiting("待确认的放款", disbursements.listNeedingConfirmation().size(), DISBURSEMENTS));
            tiles.add(waiting("失败的放款", counts.getOrDefault(LoanStatus.DISBURSEMENT_FAILED, 0L), DISBURSEMENTS));
            tiles.add(waiting("支付异常", alerts.listOpen().size(), "/console/repayments"));
        }
        if (operator.may(Permission.CONSOLE_LEADS)) {
            tiles.add(waiting("新甩单", newLeads(), "/console/leads"));
        }
        if (operator.may(Permission.CONSOLE_SERVICE)) {
            tiles.add(openFeedback());
            tiles.add(waiting("提额申请", quotas.listOpen().size(), "/console/quotas"));
        }
        return tiles;
    }

    private long newLeads() {
        return leads.counts().stream()
                .filter(count -> count.state() == LeadState.NEW)
                .mapToLong(LeadCount::leads)
                .sum();
    }

    private Tile openFeedback() {
        int found = feedback.list(false, Long.MAX_VALUE, ListPage.ASKED).size();
        String count = found > ListPage.SHOWN ? ListPage.SHOWN + "+" : String.valueOf(found);
        return new Tile("意见反馈", count, "/console/feedback", found > 0);
    }

    private List<Tile> late() {
        return collections.totals().stream().map(DeskController::bucket).toList();
    }

    private static Tile bucket(BucketTotal total) {
        String title = total.bucket() + " · " + Figures.money(total.overdue()) + " 元";
        return new Tile(title, String.valueOf(total.loans()), "/console/collection?bucket=" + total.bucket(), false);
    }

    private static List<Tile> loans(Map<LoanStatus, Long> counts) {
        return List.of(
                loans(LoanStatus.DISBURSING, counts, REVIEW),
                loans(LoanStatus.ACTIVE, counts, "/console/loans"),
                loans(LoanStatus.OVERDUE, counts, "/console/loans"),
                loans(LoanStatus.SETTLED, counts, "/console/loans"));
    }

    private static Tile loans(LoanStatus status, Map<LoanStatus, Long> counts, String path) {
        String count = String.valueOf(counts.getOrDefault(status, 0L));
        return new Tile(Labels.status(status), count, path + "?status=" + status, false);
    }

    private List<Tile> system() {
        LocalDate yesterday = time.today().minusDays(1);
        long done = endOfDay.runs(yesterday, yesterday).stream()
                .filter(run -> run.finishedAt() != null)
                .count();
        long undone = endOfDay.tasks().size() - done;
        long paused = Arrays.stream(Party.values()).filter(this::isPaused).count();
        return List.of(
                waiting(yesterday + " 日终没完成", undone, "/console/days"), waiting("暂停呼叫的第三方", paused, "/console/calls"));
    }

    /** Whether the last call was not sent because the breaker is open. */
    private boolean isPaused(Party party) {
        return calls.list(party, null, Long.MAX_VALUE, 1).stream()
                .anyMatch(last -> last.code().equals(ThirdParty.BREAKER_OPEN));
    }

    private static Tile waiting(String title, long count, String path) {
        return new Tile(title, String.valueOf(count), path, count > 0);
    }
}
