package org.loanhub.loan;

import java.time.LocalDate;
import java.util.UUID;
import org.loanhub.schedule.AmortizationSchedule;

record NewInstallment(String publicId, LocalDate startsOn, AmortizationSchedule.Line line) {

    static NewInstallment of(AmortizationSchedule schedule, AmortizationSchedule.Line line) {
        return new NewInstallment(UUID.randomUUID().toString(), schedule.startsOn(line), line);
    }
}
