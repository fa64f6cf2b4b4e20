package org.loanhub.console.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.endofday.EndOfDayService;
import org.loanhub.endofday.TaskRun;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the work of each business day was done (日终). */
@Controller
@RequestMapping("/console/days")
@Requires(Permission.CONSOLE_SYSTEM)
class EndOfDayController {

    private static final int SHOWN_DAYS = 14;

    private final EndOfDayService endOfDay;
    private final BusinessTime time;

    EndOfDayController(EndOfDayService endOfDay, BusinessTime time) {
        this.endOfDay = endOfDay;
        this.time = time;
    }

    /** @param run null if it was never run */
    public record Cell(String title, @Nullable TaskRun run) {}

    /** A day with each of its tasks. */
    public record Day(LocalDate date, List<Cell> cells) {}

    /** @param until the last day that is shown; yesterday if it is not given */
    @GetMapping
    String list(@RequestParam(required = false) @Nullable String until, Model model) {
        LocalDate yesterday = time.today().minusDays(1);
        LocalDate wanted = Typed.optionalDate("日期", until);
        LocalDate last = wanted == null || wanted.isAfter(yesterday) ? yesterday : wanted;
        LocalDate first = last.minusDays(SHOWN_DAYS - 1L);
        model.addAttribute(
                "titles",
                endOfDay.tasks().stream().map(EndOfDayController::title).toList());
        model.addAttribute("days", days(first, last));
        model.addAttribute("until", last);
        model.addAttribute("earlier", first.minusDays(1));
        return "console/system/end-of-day-list";
    }

    private List<Day> days(LocalDate first, LocalDate last) {
        Map<String, TaskRun> runs = endOfDay.runs(first, last).stream()
                .collect(Collectors.toMap(run -> key(run.businessDate(), run.task()), Function.identity()));
        List<Day> days = new ArrayList<>();
        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(1)) {
            LocalDate date = day;
            days.add(new Day(
                    date,
                    endOfDay.tasks().stream()
                            .map(task -> new Cell(title(task), runs.get(key(date, task))))
                            .toList()));
        }
        return days;
    }

    private static String key(LocalDate day, String task) {
        return day + " " + task;
    }

    private static String title(String task) {
        return switch (task) {
            case "delinquency" -> "逾期、罚息与提醒";
            case "projects" -> "前程贷的标";
            case "page-payments" -> "支付页的付款";
            case "device-data-erasure" -> "删除过期的设备数据";
            default -> task;
        };
    }
}
