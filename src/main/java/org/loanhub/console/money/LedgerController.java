package org.loanhub.console.money;

import java.util.List;
import org.loanhub.console.web.Requires;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.WalletTotal;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the ledger is sound; nothing can be changed here. */
@Controller
@Requires(Permission.CONSOLE_CASH)
class LedgerController {

    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/console/books")
    String show(Model model) {
        List<WalletTotal> totals = ledger.totals();
        Money sum = Money.sum(totals.stream().map(WalletTotal::booked).toList());
        model.addAttribute("totals", totals);
        model.addAttribute("sum", sum);
        model.addAttribute("sound", sum.isZero() && totals.stream().allMatch(WalletTotal::agrees));
        return "console/money/ledger-show";
    }
}
