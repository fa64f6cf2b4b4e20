package org.loanhub.console.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/** Reads what an operator typed into a form. */
public final class Typed {

    private static final Pattern YUAN = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private Typed() {}

    /** Stripped, not empty, at most so long. @throws BadInput */
    public static String text(String name, String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new BadInput("请填写" + name);
        }
        return optionalText(name, stripped, longest);
    }

    /** Stripped, perhaps empty, at most so long. @throws BadInput */
    public static String optionalText(String name, String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new BadInput(name + "最多 " + longest + " 个字");
        }
        return stripped;
    }

    /** Yuan with at most two decimals, zero or more. @throws BadInput */
    public static Money money(String name, String text) {
        if (!YUAN.matcher(text.strip()).matches()) {
            throw new BadInput(name + "应是金额，如 1000 或 1000.50");
        }
        return Money.ofYuan(text.strip());
    }

    /** A whole number from 0 to 999,999,999. @throws BadInput */
    public static int count(String name, String text) {
        if (!COUNT.matcher(text.strip()).matches()) {
            throw new BadInput(name + "应是整数");
        }
        return Integer.parseInt(text.strip());
    }

    /** As a browser's date field gives it. @throws BadInput */
    public static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new BadInput(name + "应是日期，如 2026-11-22");
        }
    }

    /** Null where nothing was typed. @throws BadInput */
    public static @Nullable LocalDate optionalDate(String name, @Nullable String text) {
        return text == null || text.isBlank() ? null : date(name, text);
    }

    /** @throws BadInput */
    public static <E extends Enum<E>> E choice(String name, Class<E> type, String text) {
        E choice = filter(type, text);
        if (choice == null) {
            throw new BadInput("请选择" + name);
        }
        return choice;
    }

    /** A choice of a list's filter: null for any, or for one that does not exist. */
    public static <E extends Enum<E>> @Nullable E filter(Class<E> type, @Nullable String text) {
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        return null;
    }
}
