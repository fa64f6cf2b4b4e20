package org.loanhub.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The products on offer, from memory; the database is looked at once in a while. */
@Service
public class LoanProductService implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LoanProductService.class);

    private final LoanProductMapper mapper;
    private final YearlyCeiling ceiling;
    private final BusinessTime time;
    private volatile Catalogue catalogue = Catalogue.empty();

    LoanProductService(
            LoanProductMapper mapper, @Value("${lending.yearly-ceiling}") String ceiling, BusinessTime time) {
        this.mapper = mapper;
        this.ceiling = YearlyCeiling.parse(ceiling);
        this.time = time;
    }

    /**
     * Reads the products when everything else is wired, so that a schema that does not fit is found first.
     *
     * @throws Misconfiguration if a product on offer may cost more than the ceiling, or contradicts itself
     */
    @Override
    public void afterSingletonsInstantiated() {
        catalogue = load();
        catalogue.forEachFault((code, fault) -> {
            throw new Misconfiguration("product " + code + ": " + fault);
        });
    }

    /**
     * Looks at the database again. A product that may not be offered is left out and logged, the others are taken; if one
     * cannot be read at all, everything stays as it is.
     */
    @Scheduled(initialDelayString = "${product.reload-seconds}000", fixedDelayString = "${product.reload-seconds}000")
    public void reload() {
        Catalogue loaded = load();
        if (loaded != catalogue) {
            catalogue = loaded;
            loaded.forEachFault((code, fault) -> LOG.error("product {} is not offered: {}", code, fault));
        }
    }

    /** All there are, for operators; by channel, in the order in which they are shown. */
    public List<ListedProduct> listAll() {
        return catalogue.listed(today()).toList();
    }

    /** In the order in which they are shown. */
    public List<LoanProduct> list(Channel channel) {
        return catalogue
                .onOffer()
                .filter(product -> product.channel() == channel)
                .toList();
    }

    /**
     * A product on offer.
     *
     * @param publicId UUID text as on the wire
     * @throws LendingException PRODUCT_UNKNOWN
     */
    public LoanProduct get(Channel channel, String publicId) {
        return known(list(channel).stream()
                .filter(product -> product.publicId().equals(publicId))
                .findFirst());
    }

    /**
     * Also a product that is not offered any more.
     *
     * @throws LendingException PRODUCT_UNKNOWN
     */
    public LoanProduct get(long id) {
        return known(catalogue.all().filter(product -> product.id() == id).findFirst());
    }

    /** What a new borrower of this channel may owe at once: the largest limit of its products, zero without any. */
    public Money creditLimit(Channel channel) {
        return list(channel).stream().map(LoanProduct::creditLimit).reduce(Money.ZERO, Money::max);
    }

    /** What a year may cost today, everything included. */
    public Rate ceiling() {
        return ceiling.on(today());
    }

    private Catalogue load() {
        Catalogue.Source source = new Catalogue.Source(mapper.list(), mapper.listFees(), ceiling());
        return catalogue.isOf(source) ? catalogue : Catalogue.of(source, today());
    }

    private static LoanProduct known(Optional<LoanProduct> product) {
        return product.orElseThrow(() -> new LendingException(ProductError.PRODUCT_UNKNOWN));
    }

    private LocalDate today() {
        return time.today();
    }
}
