package org.loanhub.console.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.BadInput;
import org.loanhub.console.web.Colleagues;
import org.loanhub.console.web.Customer;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Labels;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.People;
import org.loanhub.console.web.RequestNo;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.delinquency.CollectionNote;
import org.loanhub.delinquency.CollectionTaskService;
import org.loanhub.delinquency.DelinquencyBucket;
import org.loanhub.delinquency.NewNote;
import org.loanhub.delinquency.OverdueFilter;
import org.loanhub.delinquency.OverdueLoan;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.loan.LoanService;
import org.loanhub.messaging.QuietHours;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Late loans: who follows them up, and what came of it. */
@Controller
@RequestMapping("/console/collection")
@Requires(Permission.CONSOLE_COLLECT)
class CollectionController {

    private static final int MAX_NOTE = 500;
    private static final int MAX_AT_ONCE = 100;

    private final CollectionTaskService tasks;
    private final LoanService loans;
    private final People people;
    private final Colleagues colleagues;
    private final BusinessTime time;

    CollectionController(
            CollectionTaskService tasks, LoanService loans, People people, Colleagues colleagues, BusinessTime time) {
        this.tasks = tasks;
        this.loans = loans;
        this.people = people;
        this.colleagues = colleagues;
        this.time = time;
    }

    /** Whose loans are listed. */
    enum Whose {
        ALL,
        MINE,
        NOBODYS
    }

    /** A late loan in the list. */
    public record Row(OverdueLoan loan, Customer customer, String channel) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String bucket,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Long after,
            Operator operator,
            Model model) {
        OverdueFilter filter = filter(bucket, whose, state, operator);
        List<OverdueLoan> found = tasks.list(filter, after, ListPage.ASKED);
        model.addAttribute("rows", ListPage.of(found, OverdueLoan::loanId).map(this::row));
        model.addAttribute("totals", tasks.totals());
        model.addAttribute("buckets", DelinquencyBucket.values());
        model.addAttribute("bucket", filter.bucket());
        model.addAttribute("whose", Typed.filter(Whose.class, whose));
        model.addAttribute("state", filter.state());
        model.addAttribute("colleagues", colleagues.whoMay(Permission.CONSOLE_COLLECT));
        addDay(model);
        return "console/collection/collection-list";
    }

    private static OverdueFilter filter(
            @Nullable String bucket, @Nullable String whose, @Nullable String state, Operator operator) {
        Whose owner = Typed.filter(Whose.class, whose);
        OverdueFilter.State wanted = Typed.filter(OverdueFilter.State.class, state);
        return new OverdueFilter(
                Typed.filter(DelinquencyBucket.class, bucket),
                owner == Whose.MINE ? operator.loginName() : null,
                owner == Whose.NOBODYS,
                wanted == null ? OverdueFilter.State.ALL : wanted);
    }

    private Row row(OverdueLoan loan) {
        return new Row(loan, Customer.of(loan.accountId(), people), Labels.channel(loan.channel()));
    }

    /** The law forbids to call borrowers about their debts at night. */
    private void addDay(Model model) {
        model.addAttribute(
                "night", QuietHours.contain(time.wallTimeOf(time.now()).toLocalTime()));
        model.addAttribute("today", time.today());
    }

    @GetMapping("/{loanId}")
    String show(@PathVariable long loanId, Model model) {
        OverdueLoan loan = tasks.get(loanId);
        model.addAttribute("row", row(loan));
        model.addAttribute("loan", loans.get(loanId));
        model.addAttribute("installments", loans.installments(loanId));
        model.addAttribute("notes", tasks.notes(loanId));
        model.addAttribute("kinds", CollectionNote.Kind.values());
        model.addAttribute("colleagues", colleagues.whoMay(Permission.CONSOLE_COLLECT));
        model.addAttribute("requestNo", RequestNo.next());
        addDay(model);
        return "console/collection/collection-show";
    }

    /** @param assignee login name; empty for nobody */
    @PostMapping("/assign")
    @Audited(value = "collection.assign", subject = "loan")
    Done assign(
            @RequestParam(name = "loan", required = false) @Nullable List<Long> loanIds,
            @RequestParam(defaultValue = "") String assignee) {
        if (loanIds == null || loanIds.isEmpty() || loanIds.size() > MAX_AT_ONCE) {
            throw new BadInput("请勾选 1 到 " + MAX_AT_ONCE + " 笔贷款");
        }
        colleagues.requireWhoMay(Permission.CONSOLE_COLLECT, assignee);
        tasks.assign(loanIds, assignee.isEmpty() ? null : assignee);
        return Done.here(
                        assignee.isEmpty()
                                ? "已收回 " + loanIds.size() + " 笔"
                                : "已把 " + loanIds.size() + " 笔分配给 " + assignee)
                .about(Subjects.of(loanIds));
    }

    @PostMapping("/{loanId}/notes")
    @Audited(value = "collection.note", subject = "loanId")
    Done write(
            @PathVariable long loanId,
            @RequestParam("request") String requestNo,
            @RequestParam String kind,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(required = false) @Nullable String next,
            Operator operator) {
        CollectionNote.Kind chosen = Typed.choice("结果", CollectionNote.Kind.class, kind);
        boolean promised = chosen == CollectionNote.Kind.PROMISED;
        Money promisedAmount = promised ? Typed.money("承诺金额", amount) : null;
        boolean isNew = tasks.write(new NewNote(
                RequestNo.read(requestNo),
                loanId,
                chosen,
                new PersonalText(Typed.text("记录", text, MAX_NOTE)),
                promised ? Typed.date("承诺日期", until) : null,
                promisedAmount,
                Typed.optionalDate("下次跟进", next),
                operator.signature()));
        return Done.here(isNew ? "已记录" : "这条记录已经写过了");
    }
}
