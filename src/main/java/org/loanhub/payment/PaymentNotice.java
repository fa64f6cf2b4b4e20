package org.loanhub.payment;

/**
 * What a person has to know of something that LianLian said.
 *
 * @param booked what was booked, for the alert's detail; empty if nothing was, and the order stays as it is
 */
public record PaymentNotice(PaymentAlert.Kind kind, String booked) {

    public static PaymentNotice notBooked(PaymentAlert.Kind kind) {
        return new PaymentNotice(kind, "");
    }

    public boolean isBooked() {
        return !booked.isEmpty();
    }
}
