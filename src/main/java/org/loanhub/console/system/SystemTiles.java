package org.loanhub.console.system;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.DeskSource;
import org.loanhub.console.web.DeskTile;
import org.loanhub.endofday.EndOfDayService;
import org.loanhub.gateway.call.CallHistory;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.ThirdParty;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.security.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the day ended and third parties are called. */
@Component
@Order(5)
class SystemTiles implements DeskSource {

    private final EndOfDayService endOfDay;
    private final CallHistory calls;
    private final BusinessTime time;

    SystemTiles(EndOfDayService endOfDay, CallHistory calls, BusinessTime time) {
        this.endOfDay = endOfDay;
        this.calls = calls;
        this.time = time;
    }

    @Override
    public List<DeskTile> tiles(Operator operator) {
        if (!operator.may(Permission.CONSOLE_SYSTEM)) {
            return List.of();
        }
        LocalDate yesterday = time.today().minusDays(1);
        long done = endOfDay.runs(yesterday, yesterday).stream()
                .filter(run -> run.finishedAt() != null)
                .count();
        long undone = endOfDay.tasks().size() - done;
        long paused = Arrays.stream(Party.values()).filter(this::isPaused).count();
        return List.of(
                system(yesterday + " 日终没完成", undone, "/console/days"), system("暂停呼叫的第三方", paused, "/console/calls"));
    }

    /** Whether the last call was not sent because the breaker is open. */
    private boolean isPaused(Party party) {
        return calls.list(party, null, Long.MAX_VALUE, 1).stream()
                .anyMatch(last -> last.code().equals(ThirdParty.BREAKER_OPEN));
    }

    private static DeskTile system(String title, long count, String path) {
        return new DeskTile(DeskTile.Group.SYSTEM, title, String.valueOf(count), path, count > 0);
    }
}
