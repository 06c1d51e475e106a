package nl.consolidate.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ordinals by which leden are called, from the first to the ninety-ninth; higher ones are written as numbers. */
public final class DutchOrdinal {
    private static final List<String> SMALL = List.of(
            "eerste",
            "tweede",
            "derde",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "elfde",
            "twaalfde",
            "dertiende",
            "veertiende",
            "vijftiende",
            "zestiende",
            "zeventiende",
            "achttiende",
            "negentiende");
    private static final List<String> TENS = List.of(
            "twintigste",
            "dertigste",
            "veertigste",
            "vijftigste",
            "zestigste",
            "zeventigste",
            "tachtigste",
            "negentigste");
    private static final List<String> UNITS =
            List.of("eenen", "tweeën", "drieën", "vieren", "vijfen", "zesen", "zevenen", "achten", "negenen");
    private static final int HIGHEST = 99;
    private static final Map<String, Integer> VALUES = values();

    private DutchOrdinal() {}

    /** The number that a word means, in capitals or not; 0 for another word. */
    public static int value(String word) {
        return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The word for a number; empty where there is none. */
    public static String word(int number) {
        if (number < 1 || number > HIGHEST) {
            return "";
        }
        if (number <= SMALL.size()) {
            return SMALL.get(number - 1);
        }
        String ten = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? ten : UNITS.get(number % 10 - 1) + ten;
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int number = 1; number <= HIGHEST; number++) {
            values.put(word(number), number);
        }
        return Map.copyOf(values);
    }
}
