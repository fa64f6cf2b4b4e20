package org.loanhub.product;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.schedule.Fee;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The products on offer, from memory; the database is looked at once in a while. */
@Service
public class LoanProducts implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LoanProducts.class);

    /** @param fault why it is not offered although the database says so */
    private record Loaded(LoanProduct product, boolean offered, Optional<String> fault) {}

    private final LoanProductMapper mapper;
    private final YearlyCeiling ceiling;
    private final Clock clock;
    private volatile List<Loaded> loaded = List.of();

    LoanProducts(LoanProductMapper mapper, @Value("${lending.yearly-ceiling}") String ceiling, Clock clock) {
        this.mapper = mapper;
        this.ceiling = YearlyCeiling.parse(ceiling);
        this.clock = clock;
    }

    /** @throws Misconfiguration if a product on offer may cost more than the ceiling, or contradicts itself */
    @Override
    public void afterSingletonsInstantiated() {
        loaded = load();
        loaded.forEach(LoanProducts::refuse);
    }

    private static void refuse(Loaded entry) {
        entry.fault().ifPresent(fault -> {
            throw new Misconfiguration("product " + entry.product().code() + ": " + fault);
        });
    }

    /** Looks at the database again. A product that may not be offered is left out and logged, the others are taken. */
    @Scheduled(initialDelayString = "${product.reload-seconds}000", fixedDelayString = "${product.reload-seconds}000")
    public void reload() {
        loaded = load();
        for (Loaded entry : loaded) {
            entry.fault().ifPresent(fault -> LOG.error("product {} is not offered: {}", entry.product.code(), fault));
        }
    }

    private List<Loaded> load() {
        Map<Long, List<Fee>> fees = mapper.listFees().stream()
                .collect(Collectors.groupingBy(
                        ProductFee::productId, Collectors.mapping(ProductFee::toFee, Collectors.toList())));
        List<Loaded> products = new ArrayList<>();
        for (LoanProductRow row : mapper.list()) {
            products.add(load(row, fees.getOrDefault(row.id(), List.of())));
        }
        return products;
    }

    private Loaded load(LoanProductRow row, List<Fee> fees) {
        LoanProduct product = read(row, fees);
        return new Loaded(
                product,
                row.offered(),
                row.offered() ? ProductCheck.fault(product, ceiling(), today()) : Optional.empty());
    }

    private static LoanProduct read(LoanProductRow row, List<Fee> fees) {
        try {
            return row.toProduct(fees);
        } catch (IllegalArgumentException unreadable) {
            throw new Misconfiguration("product " + row.code() + ": " + unreadable.getMessage());
        }
    }

    /** In the order in which they are shown. */
    public List<LoanProduct> list(Channel channel) {
        return loaded.stream()
                .filter(LoanProducts::isOnOffer)
                .map(Loaded::product)
                .filter(product -> product.channel() == channel)
                .toList();
    }

    /**
     * @param publicId UUID text as on the wire
     * @throws LendingException PRODUCT_UNKNOWN
     */
    public LoanProduct get(Channel channel, String publicId) {
        return list(channel).stream()
                .filter(product -> product.publicId().equals(publicId))
                .findFirst()
                .orElseThrow(() -> new LendingException(ProductError.PRODUCT_UNKNOWN));
    }

    /**
     * Also a product that is not offered any more.
     *
     * @throws LendingException PRODUCT_UNKNOWN
     */
    public LoanProduct get(long id) {
        return loaded.stream()
                .map(Loaded::product)
                .filter(product -> product.id() == id)
                .findFirst()
                .orElseThrow(() -> new LendingException(ProductError.PRODUCT_UNKNOWN));
    }

    /** What a new borrower of this channel may owe at once: the largest limit of its products, zero without any. */
    public Money creditLimit(Channel channel) {
        return list(channel).stream().map(LoanProduct::creditLimit).reduce(Money.ZERO, Money::max);
    }

    /** What a year may cost today, everything included. */
    public Rate ceiling() {
        return ceiling.on(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isOnOffer(Loaded entry) {
        return entry.offered() && entry.fault().isEmpty();
    }
}
