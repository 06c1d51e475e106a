package nl.consolidate.model;

import java.util.Locale;
import java.util.Map;

/** Roman numerals, in either case. */
public final class Roman {
    private static final Map<Character, Integer> DIGITS =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

    private Roman() {}

    /** The value of a numeral of the letters I, V, X, L, C, D and M. */
    public static int valueOf(String numeral) {
        String upper = numeral.toUpperCase(Locale.ROOT);
        int total = 0;
        for (int i = 0; i < upper.length(); i++) {
            int digit = digit(upper, i);
            total += digit < digit(upper, i + 1) ? -digit : digit;
        }
        return total;
    }

    private static int digit(String numeral, int index) {
        return index < numeral.length() ? DIGITS.getOrDefault(numeral.charAt(index), 0) : 0;
    }
}
