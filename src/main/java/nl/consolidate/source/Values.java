package nl.consolidate.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import org.jspecify.annotations.Nullable;

/** Words as the values that they stand for; null, with a finding, where they stand for none. */
final class Values {
    private static final int LONGEST_SHOWN = 80;

    private Values() {}

    static @Nullable Located<LocalDate> date(Located<String> words, Diagnostics findings) {
        String value = words.value();
        if (isDate(value)) {
            try {
                return new Located<>(LocalDate.parse(value), words.span());
            } catch (DateTimeException notOnTheCalendar) {
                findings.add(Code.INVALID_DATE, words.span(), "the calendar has no " + value);
                return null;
            }
        }
        findings.add(Diagnostic.of(Code.INVALID_DATE, words.span(), quoted(value) + " is not a date")
                .withHelp("write a date as year-month-day, such as 2023-01-09"));
        return null;
    }

    /** Words as a message shows them: on one line, between quotation marks, not longer than a line. */
    static String quoted(String words) {
        return "\"" + shortened(words.strip().replaceAll("\\s+", " "), LONGEST_SHOWN) + "\"";
    }

    static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    static boolean isDate(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    static @Nullable Located<String> id(Located<String> words, Diagnostics findings) {
        if (words.value().matches("[A-Za-z0-9][A-Za-z0-9-]{0,99}")) {
            return words;
        }
        findings.add(Diagnostic.of(Code.INVALID_ID, words.span(), quoted(words.value()) + " is not an id")
                .withHelp("an id consists of at most 100 letters a-z, digits and hyphens"));
        return null;
    }

    static @Nullable Located<Integer> number(Located<String> words, Diagnostics findings) {
        if (words.value().matches("-?[0-9]{1,9}")) {
            return new Located<>(Integer.parseInt(words.value()), words.span());
        }
        findings.add(Code.INVALID_NUMBER, words.span(), quoted(words.value()) + " is not a whole number");
        return null;
    }

    static boolean flag(Located<String> words, Diagnostics findings) {
        if (!words.value().matches("(?i)true|false")) {
            findings.add(Code.INVALID_VALUE, words.span(), quoted(words.value()) + " is neither true nor false");
        }
        return words.value().equalsIgnoreCase("true");
    }

    static @Nullable Label label(Located<String> words, Diagnostics findings) {
        return refusable(Code.INVALID_LABEL, words, Label::new, findings);
    }

    static @Nullable Located<Address> address(Located<String> words, Diagnostics findings) {
        Address address = refusable(Code.INVALID_ADDRESS, words, Address::parse, findings);
        return address == null ? null : new Located<>(address, words.span());
    }

    static @Nullable Located<Addresses> addresses(Located<String> words, Diagnostics findings) {
        Addresses addresses = refusable(Code.INVALID_ADDRESS, words, Addresses::parse, findings);
        return addresses == null ? null : new Located<>(addresses, words.span());
    }

    private static <T extends @Nullable Object> @Nullable T refusable(
            Code code, Located<String> words, Function<String, T> reading, Diagnostics findings) {
        try {
            return reading.apply(words.value());
        } catch (IllegalArgumentException refusal) {
            findings.add(code, words.span(), shortened(String.valueOf(refusal.getMessage()), 4 * LONGEST_SHOWN));
            return null;
        }
    }
}
