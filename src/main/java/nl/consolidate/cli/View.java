package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as the command line names it: a day, with the day on which one looks, or before and after a decision. */
sealed interface View {
    /** The word for the reference date. */
    String TODAY = "today";

    /**
     * The text for a day.
     *
     * @param known the day on which one looks; null where the words do not say it
     */
    record OnDay(LocalDate valid, @Nullable LocalDate known) implements View {}

    /** The text just before a decision entered into force, or as soon as all of it had. */
    record Around(String decision, boolean after) implements View {}

    /** Reads {@code DATE}, {@code DATE then}, {@code DATE known DATE}, {@code today}, {@code before ID} or {@code after ID}. */
    static View parse(String option, String text, LocalDate today) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        String first = words.get(0);
        if (words.size() == 2 && (first.equals("before") || first.equals("after"))) {
            return new Around(words.get(1), first.equals("after"));
        }
        boolean then = words.size() == 2 && words.get(1).equals("then");
        boolean known = words.size() == 3 && words.get(1).equals("known");
        if ((words.size() > 1 && !then && !known) || !startsAsDay(first)) {
            throw new UsageError(
                    option + " does not take \"" + text + "\"",
                    "write `DATE`, `today`, `\"DATE then\"`, `\"DATE known DATE\"`, `\"before ID\"` or `\"after ID\"`");
        }
        LocalDate valid = day(option, first, today);
        return new OnDay(valid, known ? day(option, words.get(2), today) : then ? valid : null);
    }

    // a day that does not exist gets another answer
    private static boolean startsAsDay(String word) {
        return word.equals(TODAY) || word.matches("[0-9].*");
    }

    private static LocalDate day(String option, String word, LocalDate today) {
        return word.equals(TODAY) ? today : Day.parse(option, word);
    }
}
