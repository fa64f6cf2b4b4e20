package org.loanhub.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Rate;
import org.loanhub.schedule.Fee;

/** All products as they were read at one moment, and what is wrong with some. Immutable. */
final class Catalogue {

    /** What products are made of: while it stays the same, so do they, and need not be checked again. */
    record Source(List<LoanProductRow> rows, List<ProductFee> fees, Rate ceiling) {}

    /** @param fault why it is not offered although the database says so */
    private record Entry(LoanProduct product, boolean offered, Optional<String> fault) {

        boolean isOnOffer() {
            return offered && fault.isEmpty();
        }
    }

    private final Source source;
    private final List<Entry> entries;

    private Catalogue(Source source, List<Entry> entries) {
        this.source = source;
        this.entries = List.copyOf(entries);
    }

    static Catalogue empty() {
        return new Catalogue(new Source(List.of(), List.of(), Rate.perYear("0")), List.of());
    }

    /** @throws Misconfiguration if a product cannot be read */
    static Catalogue of(Source source, LocalDate today) {
        Map<Long, List<Fee>> fees = source.fees().stream()
                .collect(Collectors.groupingBy(
                        ProductFee::productId, Collectors.mapping(ProductFee::toFee, Collectors.toList())));
        List<Entry> entries = new ArrayList<>();
        for (LoanProductRow row : source.rows()) {
            LoanProduct product = read(row, fees.getOrDefault(row.id(), List.of()));
            Optional<String> fault =
                    row.offered() ? ProductCheck.fault(product, source.ceiling(), today) : Optional.empty();
            entries.add(new Entry(product, row.offered(), fault));
        }
        return new Catalogue(source, entries);
    }

    private static LoanProduct read(LoanProductRow row, List<Fee> fees) {
        try {
            return row.toProduct(fees);
        } catch (IllegalArgumentException unreadable) {
            throw new Misconfiguration("product " + row.code() + ": " + unreadable.getMessage());
        }
    }

    boolean isOf(Source other) {
        return source.equals(other);
    }

    Stream<LoanProduct> all() {
        return entries.stream().map(Entry::product);
    }

    /** By channel, in the order in which they are shown; also those that are not offered. */
    Stream<ListedProduct> listed(LocalDate today) {
        return entries.stream()
                .map(entry -> new ListedProduct(
                        entry.product(),
                        entry.isOnOffer(),
                        entry.fault().orElse(null),
                        ProductCheck.dearest(entry.product(), source.ceiling(), today)
                                .orElse(null)));
    }

    /** By channel, in the order in which they are shown. */
    Stream<LoanProduct> onOffer() {
        return entries.stream().filter(Entry::isOnOffer).map(Entry::product);
    }

    /** @param report gets a product's code and what is wrong with it */
    void forEachFault(BiConsumer<String, String> report) {
        entries.forEach(entry ->
                entry.fault().ifPresent(fault -> report.accept(entry.product().code(), fault)));
    }
}
