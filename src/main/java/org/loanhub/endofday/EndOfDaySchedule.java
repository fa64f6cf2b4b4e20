package org.loanhub.endofday;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends the days of a deployed server by itself. The work is idempotent, so several nodes may do it. */
@Component
class EndOfDaySchedule {

    private final EndOfDayService endOfDay;

    EndOfDaySchedule(EndOfDayService endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Scheduled(cron = "${end-of-day.cron}", zone = "Asia/Shanghai")
    void endYesterday() {
        endOfDay.catchUp();
    }
}
