package org.loanhub.console.lending;

import java.util.List;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.Customer;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.People;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.creditline.QuotaRequest;
import org.loanhub.creditline.QuotaRequestService;
import org.loanhub.kernel.Money;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Customers who ask for a higher limit (提额申请). */
@Controller
@RequestMapping("/console/quotas")
@Requires(Permission.CONSOLE_SERVICE)
class QuotaController {

    private final QuotaRequestService requests;
    private final People people;

    QuotaController(QuotaRequestService requests, People people) {
        this.requests = requests;
        this.people = people;
    }

    /** A request in the list. */
    public record Row(QuotaRequest request, Customer customer) {}

    @GetMapping
    String list(Model model) {
        List<Row> rows = requests.listOpen().stream()
                .map(request -> new Row(request, Customer.of(request.accountId(), people)))
                .toList();
        model.addAttribute("rows", rows);
        return "console/lending/quota-list";
    }

    @PostMapping("/{id}/approve")
    @Audited("quota.approve")
    Done approve(@PathVariable long id, @RequestParam String limit, Operator operator) {
        Money newLimit = Typed.money("新额度", limit);
        requests.approve(id, newLimit, operator.signature());
        return Done.here("已提额到 " + newLimit + " 元").about(id + " " + newLimit);
    }

    @PostMapping("/{id}/refuse")
    @Audited("quota.refuse")
    Done refuse(@PathVariable long id, Operator operator) {
        requests.refuse(id, operator.signature());
        return Done.here("已拒绝");
    }
}
