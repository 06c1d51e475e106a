package nl.consolidate.notation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.consolidate.model.Roman;
import nl.consolidate.notation.Mark.Series;

/** Whether one label goes on with the list of another: {@code h.} with {@code i.}, but not {@code c.} with {@code i.} */
final class Succession {
    private Succession() {}

    /**
     * The numberings that the next label can have as a neighbour of the open one; empty where it is of another list.
     *
     * @param known the numberings that the open list can still have
     */
    static Set<Series> of(Mark open, Set<Series> known, Mark next) {
        Set<Series> shared = EnumSet.noneOf(Series.class);
        if (open.hasParenthesis() == next.hasParenthesis() && open.parts() == next.parts()) {
            known.stream()
                    .filter(series -> continues(open, known, next, series))
                    .forEach(shared::add);
        }
        return shared.size() > 1 ? narrowed(open, next, shared) : shared;
    }

    private static boolean continues(Mark open, Set<Series> known, Mark next, Series series) {
        if (series == Series.LETTER || series == Series.CAPITAL) {
            return continuesLetters(open, known, next, series);
        }
        return next.series().contains(series);
    }

    private static boolean continuesLetters(Mark open, Set<Series> known, Mark next, Series series) {
        boolean possible = next.series().contains(series) || isCapital(next) == (series == Series.CAPITAL);
        if (!possible
                || !next.value().chars().allMatch(Character::isLetter)
                || next.value().length() > 2) {
            return false;
        }
        boolean certain = next.series().equals(Set.of(series)) && !next.tentative();
        return (certain && known.size() == 1) || follows(open.value(), next);
    }

    private static boolean follows(String open, Mark next) {
        String value = next.value();
        if (value.isEmpty() || open.isEmpty()) {
            return false;
        }
        if (value.equals(successor(open)) || value.equals(doubled(open))) {
            return true;
        }
        boolean alike = open.length() == value.length() && open.compareTo(value) < 0;
        // no roman list begins at v or x, while h and i have only each other
        boolean certain =
                !next.series().contains(Series.ROMAN) && !next.series().contains(Series.ROMAN_CAPITAL);
        boolean single = value.length() == 1 && (certain || !value.equalsIgnoreCase("i"));
        boolean sameHead = value.length() == 2 && certain && open.charAt(0) == value.charAt(0);
        return alike && (single || sameHead);
    }

    private static Set<Series> narrowed(Mark open, Mark next, Set<Series> shared) {
        boolean letters = next.value().equals(successor(open.value()));
        boolean roman = Roman.valueOf(next.value()) == Roman.valueOf(open.value()) + 1;
        if (letters == roman) {
            return shared;
        }
        return letters
                ? EnumSet.of(isCapital(next) ? Series.CAPITAL : Series.LETTER)
                : EnumSet.of(isCapital(next) ? Series.ROMAN_CAPITAL : Series.ROMAN);
    }

    /** The next label of letters: b after a, aa after z, az after ay. */
    private static String successor(String letters) {
        char last = letters.charAt(letters.length() - 1);
        String head = letters.substring(0, letters.length() - 1);
        if (Character.toLowerCase(last) != 'z') {
            return head + (char) (last + 1);
        }
        String first = last == 'z' ? "a" : "A";
        return (head.isEmpty() ? first : successor(head)) + first;
    }

    /** The label that follows doubled letters: bb after aa. */
    private static String doubled(String letters) {
        boolean twice = letters.length() == 2 && letters.charAt(0) == letters.charAt(1);
        return twice ? successor(letters.substring(0, 1)).repeat(2) : "";
    }

    private static boolean isCapital(Mark mark) {
        String value = mark.value();
        return !value.isEmpty() && value.equals(value.toUpperCase(Locale.ROOT));
    }
}
