package org.loanhub.invest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loanhub.kernel.EndOfDayTask;
import org.loanhub.kernel.LendingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the end of a day means for projects: those not filled in time are refunded, those that were full before this day are
 * paid out, and what is due is collected from the borrowers, who are tried again every day while they cannot pay.
 */
@Component
class ProjectEndOfDay implements EndOfDayTask {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectEndOfDay.class);
    private static final int BATCH = 500;

    private final ProjectMapper projects;
    private final PaybackMapper paybacks;
    private final ProjectSettlement settlement;
    private final ZoneId zone;

    ProjectEndOfDay(ProjectMapper projects, PaybackMapper paybacks, ProjectSettlement settlement, Clock clock) {
        this.projects = projects;
        this.paybacks = paybacks;
        this.settlement = settlement;
        this.zone = clock.getZone();
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public void endOfDay(LocalDate day) {
        refundUnfilled(day);
        payOutFull(day.atStartOfDay(zone).toInstant());
        collectDue(day);
    }

    private void refundUnfilled(LocalDate day) {
        List<Long> batch = projects.listUnfilled(day, 0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(settlement::refund);
            batch = projects.listUnfilled(day, last(batch), BATCH);
        }
    }

    private void payOutFull(Instant startOfDay) {
        List<Long> batch = projects.listFullBefore(startOfDay, 0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(settlement::payOut);
            batch = projects.listFullBefore(startOfDay, last(batch), BATCH);
        }
    }

    private void collectDue(LocalDate day) {
        Set<Long> cannotPay = new HashSet<>();
        List<DueInstallment> batch = paybacks.listDue(day, DueInstallment.FIRST, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(due -> collect(due, cannotPay));
            batch = paybacks.listDue(day, last(batch), BATCH);
        }
    }

    /** Oldest first: while one installment cannot be paid, the project's later ones wait behind it. */
    private void collect(DueInstallment due, Set<Long> cannotPay) {
        if (cannotPay.contains(due.projectId())) {
            return;
        }
        try {
            settlement.collect(due);
        } catch (LendingException refused) {
            LOG.info("{} stays overdue: {}", due, refused.error());
            cannotPay.add(due.projectId());
        }
    }

    private static <T> T last(List<T> batch) {
        return batch.get(batch.size() - 1);
    }
}
