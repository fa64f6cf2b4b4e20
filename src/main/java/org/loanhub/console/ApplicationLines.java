package org.loanhub.console;

import java.util.List;
import org.loanhub.application.LoanApplication;
import org.loanhub.product.LoanProducts;
import org.springframework.stereotype.Component;

/** Makes lines of lists out of applications. */
@Component
class ApplicationLines {

    private final People people;
    private final LoanProducts products;

    ApplicationLines(People people, LoanProducts products) {
        this.people = people;
        this.products = products;
    }

    List<ApplicationLine> of(List<LoanApplication> applications) {
        return applications.stream().map(this::line).toList();
    }

    private ApplicationLine line(LoanApplication application) {
        return new ApplicationLine(
                application.id(),
                application.accountId(),
                Words.channel(application.channel()),
                people.maskedName(application.accountId()),
                people.maskedMobile(application.accountId()),
                products.get(application.productId()).name(),
                application.amount(),
                application.term(),
                application.status(),
                application.submittedAt());
    }
}
