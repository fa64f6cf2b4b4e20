package org.loanhub.invest;

import org.loanhub.schedule.AmortizationSchedule;

record NewPayback(long bidId, AmortizationSchedule.Line line) {}
