package nl.consolidate.drafting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.consolidate.model.DutchOrdinal;
import nl.consolidate.model.ProvisionKind;

/** Dutch words for numbers and kinds, as decisions write them. */
final class DutchWords {
    private static final List<String> QUOTES = List.of("“”", "\"\"", "«»");
    private static final List<String> COUNTS = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    private DutchWords() {}

    /** The number as an adjective; empty where it is none, as for 1a, or too high to be read in words. */
    static String ordinal(String label) {
        if (!label.matches("[1-9][0-9]?")) {
            return "";
        }
        return DutchOrdinal.word(Integer.parseInt(label));
    }

    static String count(int number) {
        return number < COUNTS.size() ? COUNTS.get(number) : Integer.toString(number);
    }

    static String noun(ProvisionKind kind) {
        return switch (kind) {
            case DEFINITION -> "begripsbepaling";
            case HEADING -> "tekstdeel";
            case TEXT -> "slotzin";
            default -> kind.dutch();
        };
    }

    static String plural(ProvisionKind kind) {
        return switch (kind) {
            case ARTICLE -> "artikelen";
            case ANNEX -> "bijlagen";
            case PARAGRAPH -> "leden";
            case ITEM -> "onderdelen";
            case CHAPTER -> "hoofdstukken";
            case PART -> "delen";
            case SECTION -> "paragrafen";
            case SUBSECTION -> "subparagrafen";
            case BOOK -> "boeken";
            case TITLE -> "titels";
            case ROW -> "rijen";
            case TABLE -> "tabellen";
            case HEADING -> "tekstdelen";
            case TEXT -> "slotzinnen";
            default -> noun(kind) + "en";
        };
    }

    static boolean isNeuter(ProvisionKind kind) {
        return switch (kind) {
            case ARTICLE, PARAGRAPH, ITEM, CHAPTER, BOOK, PART, HEADING -> true;
            default -> false;
        };
    }

    /** a, b en c. */
    static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " en " + words.get(last);
    }

    /** Words between the first quotes of which no sign stands in the words themselves. */
    static String quoted(String words) {
        for (String quotes : QUOTES) {
            boolean free = words.indexOf(quotes.charAt(0)) < 0 && words.indexOf(quotes.charAt(1)) < 0;
            if (free) {
                return quotes.charAt(0) + words + quotes.charAt(1);
            }
        }
        return "“" + words + "”";
    }

    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
