package org.loanhub.endofday;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.EndOfDayTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Ends business days. */
@Service
public class EndOfDayService {

    private static final int MAX_RUNS = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(EndOfDayService.class);

    private final List<EndOfDayTask> tasks;
    private final EndOfDayMapper mapper;
    private final BusinessTime time;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    EndOfDayService(List<EndOfDayTask> tasks, EndOfDayMapper mapper, BusinessTime time) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * Ends every day that is over and not ended yet, oldest first. A day that failed keeps none of the later ones from
     * being ended, and is tried again by each call. A task that never ran begins with yesterday.
     */
    public void catchUp() {
        LocalDate yesterday = time.today().minusDays(1);
        for (LocalDate day = firstOpenDay(yesterday); !day.isAfter(yesterday); day = day.plusDays(1)) {
            run(day);
        }
    }

    /**
     * Does the work of one day that ends. Tasks that are done for this day are left out; a task that fails is logged,
     * leaves the others to go on, and is tried again by the next call for this day.
     *
     * @return false if a task failed
     */
    public boolean run(LocalDate day) {
        oneAtATime.lock();
        try {
            boolean allDone = true;
            for (EndOfDayTask task : tasks) {
                allDone &= runOnce(task, day);
            }
            return allDone;
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * What was done, or failed, of the days from one to the other, both inclusive; the newest day first, then by task. What
     * has neither been done nor failed is left out.
     */
    public List<TaskRun> runs(LocalDate from, LocalDate to) {
        return mapper.listRuns(from, to, MAX_RUNS);
    }

    /** The tasks that every day has, in the order in which they are run. */
    public List<String> tasks() {
        return tasks.stream().map(EndOfDayTask::name).toList();
    }

    private LocalDate firstOpenDay(LocalDate yesterday) {
        LocalDate first = yesterday;
        for (EndOfDayTask task : tasks) {
            LocalDate open = mapper.findFirstOpenDay(task.name());
            if (open != null && open.isBefore(first)) {
                first = open;
            }
        }
        return first;
    }

    private boolean runOnce(EndOfDayTask task, LocalDate day) {
        if (mapper.isFinished(day, task.name())) {
            return true;
        }
        try {
            task.endOfDay(day);
            mapper.insertFinished(day, task.name(), time.nowInSeconds());
            return true;
        } catch (RuntimeException failure) {
            String logId = UUID.randomUUID().toString();
            LOG.error("failure {}: end of day {} failed in {}", logId, day, task.name(), failure);
            noteFailure(day, task, failure, logId);
            return false;
        }
    }

    /** The database may be what failed. */
    private void noteFailure(LocalDate day, EndOfDayTask task, RuntimeException failure, String logId) {
        try {
            mapper.insertFailed(day, task.name(), failure.getClass().getSimpleName(), logId, time.nowInSeconds());
        } catch (RuntimeException unwritten) {
            LOG.error("failure {} could not be written down", logId, unwritten);
        }
    }
}
