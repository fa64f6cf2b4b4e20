package org.loanhub.console.lending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loanhub.application.ApplicationService;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.DeskSource;
import org.loanhub.console.web.DeskTile;
import org.loanhub.console.web.Labels;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.loan.DisbursementService;
import org.loanhub.security.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for a decision or a disbursement, and how many loans there are. */
@Component
@Order(1)
class LendingTiles implements DeskSource {

    private static final String REVIEW = "/console/applications";
    private static final String DISBURSEMENTS = "/console/pay-outs";
    private static final String LOANS = "/console/loans";

    private final ApplicationService applications;
    private final CreditLineApplicationService creditLineApplications;
    private final DisbursementService disbursements;

    LendingTiles(
            ApplicationService applications,
            CreditLineApplicationService creditLineApplications,
            DisbursementService disbursements) {
        this.applications = applications;
        this.creditLineApplications = creditLineApplications;
        this.disbursements = disbursements;
    }

    @Override
    public List<DeskTile> tiles(Operator operator) {
        Map<LoanStatus, Long> counts = applications.countByStatus();
        List<DeskTile> tiles = new ArrayList<>();
        if (operator.may(Permission.CONSOLE_REVIEW)) {
            tiles.add(DeskTile.todo("待审核的申请", count(counts, LoanStatus.UNDER_REVIEW), REVIEW));
            tiles.add(DeskTile.todo(
                    "待审核的授信", creditLineApplications.listUnderReview().size(), REVIEW));
        }
        if (operator.may(Permission.CONSOLE_CASH)) {
            tiles.add(DeskTile.todo(
                    "待确认的放款", disbursements.listNeedingConfirmation().size(), DISBURSEMENTS));
            tiles.add(DeskTile.todo("失败的放款", count(counts, LoanStatus.DISBURSEMENT_FAILED), DISBURSEMENTS));
        }
        tiles.add(loans(LoanStatus.DISBURSING, counts, REVIEW));
        tiles.add(loans(LoanStatus.ACTIVE, counts, LOANS));
        tiles.add(loans(LoanStatus.OVERDUE, counts, LOANS));
        tiles.add(loans(LoanStatus.SETTLED, counts, LOANS));
        return tiles;
    }

    private static DeskTile loans(LoanStatus status, Map<LoanStatus, Long> counts, String path) {
        String count = String.valueOf(count(counts, status));
        return new DeskTile(DeskTile.Group.LOANS, Labels.status(status), count, path + "?status=" + status, false);
    }

    private static long count(Map<LoanStatus, Long> counts, LoanStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
