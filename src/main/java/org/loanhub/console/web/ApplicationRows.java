package org.loanhub.console.web;

import java.util.List;
import org.loanhub.application.LoanApplication;
import org.loanhub.product.LoanProductService;
import org.springframework.stereotype.Component;

/** Makes rows of lists out of applications. */
@Component
public class ApplicationRows {

    private final People people;
    private final LoanProductService products;

    ApplicationRows(People people, LoanProductService products) {
        this.people = people;
        this.products = products;
    }

    /** In the order given; asks for each customer and product. */
    public List<ApplicationRow> of(List<LoanApplication> applications) {
        return applications.stream().map(this::row).toList();
    }

    private ApplicationRow row(LoanApplication application) {
        return new ApplicationRow(
                application.id(),
                application.accountId(),
                Labels.channel(application.channel()),
                people.maskedName(application.accountId()),
                people.maskedMobile(application.accountId()),
                products.get(application.productId()).name(),
                application.amount(),
                application.term(),
                application.status(),
                application.submittedAt());
    }
}
