package org.loanhub.invest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.loanhub.kernel.BusinessTime;
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

    ProjectEndOfDay(ProjectMapper projects, PaybackMapper paybacks, ProjectSettlement settlement, BusinessTime time) {
        this.projects = projects;
        this.paybacks = paybacks;
        this.settlement = settlement;
        this.zone = time.zone();
    }

    @Override
    public String name() {
        return "projects";
    }

    /** @throws IllegalStateException if projects failed; they kept none of the others from being settled */
    @Override
    public void endOfDay(LocalDate day) {
        int failed = refundUnfilled(day) + disburseFull(day.atStartOfDay(zone).toInstant()) + collectDue(day);
        if (failed > 0) {
            throw new IllegalStateException(failed + " times a project could not be settled; the log names them");
        }
    }

    private int refundUnfilled(LocalDate day) {
        return forEach(after -> projects.listUnfilled(day, after, BATCH), settlement::refund);
    }

    private int disburseFull(Instant startOfDay) {
        return forEach(after -> projects.listFullBefore(startOfDay, after, BATCH), settlement::disburse);
    }

    /** @return how many failed */
    private static int forEach(LongFunction<List<Long>> projectsAfter, LongConsumer step) {
        int failed = 0;
        List<Long> batch = projectsAfter.apply(0);
        while (!batch.isEmpty()) {
            for (long project : batch) {
                failed += succeeds(project, step) ? 0 : 1;
            }
            batch = projectsAfter.apply(last(batch));
        }
        return failed;
    }

    private static boolean succeeds(long project, LongConsumer step) {
        try {
            step.accept(project);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("project {} cannot be settled", project, failure);
            return false;
        }
    }

    /** @return how many failed; a borrower who cannot pay is no failure */
    private int collectDue(LocalDate day) {
        Set<Long> waiting = new HashSet<>();
        int failed = 0;
        List<DueInstallment> batch = paybacks.listDue(day, DueInstallment.FIRST, BATCH);
        while (!batch.isEmpty()) {
            for (DueInstallment due : batch) {
                failed += collect(due, waiting) ? 0 : 1;
            }
            batch = paybacks.listDue(day, last(batch), BATCH);
        }
        return failed;
    }

    /** Oldest first: while one installment is not paid, the project's later ones wait behind it. */
    private boolean collect(DueInstallment due, Set<Long> waiting) {
        if (waiting.contains(due.projectId())) {
            return true;
        }
        try {
            settlement.collect(due);
            return true;
        } catch (LendingException refused) {
            LOG.info("{} stays overdue: {}", due, refused.error());
            waiting.add(due.projectId());
            return true;
        } catch (RuntimeException failure) {
            LOG.error("{} cannot be collected", due, failure);
            waiting.add(due.projectId());
            return false;
        }
    }

    private static <T> T last(List<T> batch) {
        return batch.get(batch.size() - 1);
    }
}
