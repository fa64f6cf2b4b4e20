package org.loanhub.console.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.web.Figures;
import org.loanhub.console.web.Labels;
import org.loanhub.console.web.Requires;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.Choice;
import org.loanhub.product.ListedProduct;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProductService;
import org.loanhub.schedule.Fee;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What may be borrowed, and what it costs at most (产品). The DBA changes products, see {@code sql/README.md}. */
@Controller
@RequestMapping("/console/products")
@Requires(Permission.CONSOLE_LOOK)
class ProductController {

    private final LoanProductService products;

    ProductController(LoanProductService products) {
        this.products = products;
    }

    /**
     * A product in words.
     *
     * @param fault why it is not offered; null if nothing is wrong
     * @param dearest what a year costs at most; null if its terms cannot be repaid
     */
    public record Row(
            String channel,
            String code,
            String name,
            boolean offered,
            @Nullable String fault,
            String amounts,
            String terms,
            String rates,
            String methods,
            String fees,
            String penalty,
            String creditLimit,
            @Nullable String dearest,
            boolean oneAtATime) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "rows", products.listAll().stream().map(ProductController::row).toList());
        model.addAttribute("ceiling", Figures.rate(products.ceiling()));
        return "console/catalogue/product-list";
    }

    private static Row row(ListedProduct listed) {
        LoanProduct product = listed.product();
        Rate dearest = listed.dearest();
        return new Row(
                Labels.channel(product.channel()),
                product.code(),
                product.name(),
                listed.offered(),
                listed.fault(),
                words(product.amounts(), Figures::money) + " 元",
                product.termUnits().stream()
                        .map(unit -> words(product.lengths(unit), Object::toString) + unitName(unit))
                        .collect(Collectors.joining("；")),
                words(product.rates(), Figures::rate),
                product.methods().stream().map(Labels::method).collect(Collectors.joining("、")),
                fees(product.fees()),
                Figures.rate(product.penalty().rate()) + " 一天，最多 "
                        + product.penalty().limitDays() + " 天",
                Figures.money(product.creditLimit()),
                dearest == null ? null : Figures.rate(dearest),
                product.oneAtATime());
    }

    private static <T extends Comparable<? super T>> String words(Choice<T> choice, Function<? super T, String> name) {
        if (choice instanceof Choice.OneOf<T> some) {
            return some.values().stream().map(name).collect(Collectors.joining("、"));
        }
        String least = name.apply(choice.least());
        String most = name.apply(choice.most());
        return least.equals(most) ? least : least + " 到 " + most;
    }

    private static String unitName(Term.Unit unit) {
        return unit == Term.Unit.DAY ? " 天" : " 个月";
    }

    private static String fees(List<Fee> fees) {
        return fees.isEmpty()
                ? "无"
                : fees.stream()
                        .map(fee -> fee.name() + " " + Figures.rate(Rate.perYear(fee.fraction()))
                                + (fee.timing() == Fee.Timing.ONCE ? "（一次）" : "（每月）"))
                        .collect(Collectors.joining("；"));
    }
}
