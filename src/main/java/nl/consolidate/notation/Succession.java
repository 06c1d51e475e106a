package nl.consolidate.notation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.consolidate.model.Roman;
import nl.consolidate.notation.Mark.Series;

/** Whether one label goes on with the list of another: {@code h.} with {@code i.}, but not {@code c.} with {@code i.} */
final class Succession {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{1,2}");

    private Succession() {}

    /**
     * The numberings that the next label can have as a neighbour of the open one; empty where it is of another list.
     *
     * @param known the numberings that the open list can still have
     */
    static Set<Series> of(Mark open, Set<Series> known, Mark next) {
        return of(open, known, next, Succession::follows);
    }

    /** The same, where {@code v} and {@code x} may also be letters behind a gap: no roman list begins with them. */
    static Set<Series> acrossGap(Mark open, Set<Series> known, Mark next) {
        return of(open, known, next, Succession::followsAcrossGap);
    }

    private static Set<Series> of(Mark open, Set<Series> known, Mark next, BiPredicate<String, Mark> follows) {
        Set<Series> shared = EnumSet.noneOf(Series.class);
        if (open.hasParenthesis() == next.hasParenthesis() && open.parts() == next.parts()) {
            boolean certain = known.size() == 1 && isCertain(next);
            boolean letters = isLetters(next) && (certain || follows.test(open.value(), next));
            known.stream()
                    .filter(series -> isOfLetters(series)
                            ? letters && isCapital(next) == (series == Series.CAPITAL)
                            : next.series().contains(series))
                    .forEach(shared::add);
        }
        return shared.size() > 1 ? narrowed(open, next, shared) : shared;
    }

    private static boolean isOfLetters(Series series) {
        return series == Series.LETTER || series == Series.CAPITAL;
    }

    private static boolean isLetters(Mark mark) {
        return LETTERS.matcher(mark.value()).matches();
    }

    /** Whether the mark can be nothing but letters. */
    private static boolean isCertain(Mark mark) {
        return !mark.tentative() && mark.series().stream().allMatch(Succession::isOfLetters);
    }

    private static boolean follows(String open, Mark next) {
        String value = next.value();
        if (open.isEmpty() || value.equals(successor(open)) || value.equals(doubled(open))) {
            return !open.isEmpty();
        }
        boolean letters = next.series().stream().allMatch(Succession::isOfLetters);
        boolean alike = open.length() == value.length() && open.compareTo(value) < 0;
        return letters && alike && (value.length() == 1 || open.charAt(0) == value.charAt(0));
    }

    private static boolean followsAcrossGap(String open, Mark next) {
        boolean late = next.value().matches("[vxVX]");
        return late && open.length() == 1 && open.compareTo(next.value()) < 0;
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
