package nl.consolidate.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ordinals by which leden are called, from the first to the ninety-ninth. */
final class Ordinal {
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
    private static final Map<String, Integer> VALUES = values();

    private Ordinal() {}

    /** The number that a word or {@code 3e} means, or 0. */
    static int of(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.matches("\\d{1,2}(?:e|de|ste)")) {
            return Integer.parseInt(word.replaceAll("\\D", ""));
        }
        return VALUES.getOrDefault(word, 0);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i + 1);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            values.put(TENS.get(ten), 20 + 10 * ten);
            for (int unit = 0; unit < UNITS.size(); unit++) {
                values.put(UNITS.get(unit) + TENS.get(ten), 21 + 10 * ten + unit);
            }
        }
        return Map.copyOf(values);
    }
}
