package org.loanhub.console.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.BadInput;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BlacklistEntry;
import org.loanhub.kyc.BlacklistRow;
import org.loanhub.kyc.BlacklistService;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who gets no loan, and whose applications an operator checks (黑名单). Numbers come by POST and are not kept: pages,
 * addresses and records have their look-up only.
 */
@Controller
@RequestMapping("/console/blacklist")
@Requires(Permission.CONSOLE_SERVICE)
class BlacklistController {

    private static final int MAX_REASON = 200;
    private static final int MAX_VALUE = 32;
    private static final int SHOWN_OF_LOOKUP = 12;
    private static final Pattern LOOKUP = Pattern.compile("[0-9a-f]{64}");

    private final BlacklistService blacklist;

    BlacklistController(BlacklistService blacklist) {
        this.blacklist = blacklist;
    }

    /** An entry as pages show it. */
    public record Row(BlacklistRow entry, String kind, String level, boolean open, String shortLookup) {

        static Row of(BlacklistRow row) {
            return new Row(
                    row,
                    row.kind() == BlacklistEntry.Kind.MOBILE ? "手机号" : "身份证号",
                    row.level() == BlacklistEntry.Level.BARRED ? "禁止借款" : "转人工",
                    row.removedAt() == null,
                    brief(row.lookup()));
        }
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String lookup,
            Model model) {
        BlacklistEntry.Kind chosen = Typed.filter(BlacklistEntry.Kind.class, kind);
        if (chosen != null && lookup != null && LOOKUP.matcher(lookup).matches()) {
            Optional<BlacklistRow> found = blacklist.find(chosen, lookup);
            model.addAttribute("asked", true);
            model.addAttribute("found", found.map(Row::of).orElse(null));
        }
        model.addAttribute("rows", blacklist.listLatest().stream().map(Row::of).toList());
        return "console/catalogue/blacklist-list";
    }

    private static String brief(String lookup) {
        return lookup.substring(0, SHOWN_OF_LOOKUP);
    }

    @PostMapping("/find")
    @Audited(value = "blacklist.find", subject = "kind")
    Done find(@RequestParam String kind, @RequestParam String value) {
        BlacklistEntry.Kind chosen = kind(kind);
        String lookup = blacklist.lookup(chosen, value(value));
        boolean listed = blacklist
                .find(chosen, lookup)
                .filter(row -> row.removedAt() == null)
                .isPresent();
        return Done.at(page(chosen, lookup), listed ? "在黑名单里" : "不在黑名单里").about(chosen + " " + brief(lookup));
    }

    @PostMapping
    @Audited(value = "blacklist.add", subject = "kind")
    Done add(
            @RequestParam String kind,
            @RequestParam String value,
            @RequestParam String level,
            @RequestParam String reason,
            Operator operator) {
        BlacklistEntry entry = new BlacklistEntry(
                kind(kind),
                value(value),
                Typed.choice("级别", BlacklistEntry.Level.class, level),
                Typed.text("原因", reason, MAX_REASON),
                operator.signature());
        blacklist.add(entry);
        String lookup = blacklist.lookup(entry.kind(), entry.value());
        return Done.at(page(entry.kind(), lookup), "已加入黑名单").about(entry.kind() + " " + brief(lookup));
    }

    @PostMapping("/remove")
    @Audited(value = "blacklist.remove", subject = "kind")
    Done remove(
            @RequestParam String kind, @RequestParam String lookup, @RequestParam String reason, Operator operator) {
        if (!LOOKUP.matcher(lookup).matches()) {
            throw new BadInput("请先查找要移出的人");
        }
        blacklist.remove(kind(kind), lookup, operator.signature(), Typed.text("原因", reason, MAX_REASON));
        return Done.here("已移出黑名单").about(kind + " " + brief(lookup));
    }

    private static BlacklistEntry.Kind kind(String kind) {
        return Typed.choice("类型", BlacklistEntry.Kind.class, kind);
    }

    private static PersonalText value(String value) {
        return new PersonalText(Typed.text("号码", value, MAX_VALUE));
    }

    private static String page(BlacklistEntry.Kind kind, String lookup) {
        return "/console/blacklist?kind=" + kind + "&lookup=" + lookup;
    }
}
