package org.loanhub.sandbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Makes up persons, national ids (GB 11643) and card numbers (Luhn). Not thread-safe. */
final class Invention {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private static final String GIVEN_NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏辉丹琳晨宇欣怡佳雪";
    private static final List<String> REGIONS =
            List.of("110105", "310104", "440305", "330106", "510107", "420106", "350203", "320505", "610113", "370202");
    private static final List<String> MOBILE_PREFIXES =
            List.of("138", "139", "150", "151", "158", "159", "166", "176", "182", "187", "188", "198", "199");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    Invention(Random random) {
        this.random = random;
    }

    String name() {
        String given = one(GIVEN_NAMES) + (random.nextInt(3) == 0 ? "" : one(GIVEN_NAMES));
        return one(SURNAMES) + given;
    }

    /** Of somebody who is 22 to 54 years old {@code today}. */
    String nationalId(LocalDate today) {
        LocalDate born = today.minusYears(22).minusDays(1 + random.nextInt(33 * 365));
        String body = one(REGIONS) + DateTimeFormatter.BASIC_ISO_DATE.format(born) + digits(3);
        return body + idCheckDigit(body);
    }

    /** One whose last four digits mean nothing to the sandbox. */
    String mobile() {
        return one(MOBILE_PREFIXES) + digits(4) + plainEnding();
    }

    /** A card whose last four digits mean nothing to the sandbox. */
    String card(Bank bank) {
        return card(bank, plainEnding());
    }

    /** @param ending the last digits; one digit before them is chosen so that the number is right */
    String card(Bank bank, String ending) {
        String middle = digits(bank.digits - bank.prefix.length() - ending.length() - 1);
        for (char digit = '0'; digit <= '9'; digit++) {
            String cardNo = bank.prefix + middle + digit + ending;
            if (luhn(cardNo)) {
                return cardNo;
            }
        }
        throw new IllegalStateException("one of ten digits always fits");
    }

    static char idCheckDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    static boolean luhn(String cardNo) {
        int sum = 0;
        for (int fromRight = 0; fromRight < cardNo.length(); fromRight++) {
            int digit = cardNo.charAt(cardNo.length() - 1 - fromRight) - '0';
            int counted = fromRight % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private String plainEnding() {
        return (1 + random.nextInt(3)) + digits(3);
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private String one(String letters) {
        int index = random.nextInt(letters.length());
        return letters.substring(index, index + 1);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
