package nl.consolidate.notation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.Mark.Series;
import org.jspecify.annotations.Nullable;

/** Recognises labels at the begin of a line. */
final class Marks {
    private static final Pattern SHAPE = Pattern.compile("(?:(?<dash>[-–•*])"
            + "|(?<degree>\\d{1,3}[a-z]?°)\\.?"
            + "|(?<compound>\\d{1,3}[a-z]?(?:\\.\\d{1,3}[a-z]{0,2}){1,9})[.)]"
            + "|(?<open>\\d{1,3}[a-z]?(?:\\.\\d{1,2}[a-z]?){1,9})"
            + "|(?<decimal>[a-z]?\\d{1,3}(?:[A-Za-z]|(?<twice>[a-z])\\k<twice>|bis|ter|quater)?)[.)]"
            + "|(?<letters>[a-z]{1,7}|[A-Z]{1,7})[.)])"
            + "(?<space>[ \\t]+|\\u00a0[ \\t]*|\\z)");
    private static final Pattern ROMAN = Pattern.compile("(?=.)(x{0,3}(ix|iv|v?i{0,3})|X{0,3}(IX|IV|V?I{0,3}))");
    private static final Set<String> FIRST = Set.of("a", "1", "01", "1°", "i");

    private Marks() {}

    /** The label at this place of a line, if there is one. */
    static Optional<Mark> read(CharSequence line, int start) {
        Matcher found = SHAPE.matcher(line).region(start, line.length());
        if (!found.lookingAt() || isThematicBreak(line, start)) {
            return Optional.empty();
        }
        Set<Series> series = seriesOf(found);
        boolean tentative = series.isEmpty();
        String letters = found.group("letters");
        if (tentative && letters.length() != 2) {
            return Optional.empty();
        }
        String marker = line.subSequence(start, found.start("space")).toString();
        int length = found.end() - start;
        return Optional.of(new Mark(
                marker,
                labelOf(found),
                tentative ? lettersOf(letters) : series,
                tentative,
                length,
                found.end() == line.length()));
    }

    /** The label that opens a list inside an item, on the line of that item: {@code 1. a. text}. */
    static Optional<Mark> readNested(Mark outer, CharSequence line, int start) {
        return read(line, start).filter(mark -> !mark.alone() && !mark.tentative() && opensInside(outer, mark));
    }

    /** The mark by which a provision is printed. */
    static Optional<Mark> of(Provision provision) {
        return read(shown(provision) + " x", 0);
    }

    /** What is printed before a lid, onderdeel or definition; a number without a printed form gets a point. */
    static String shown(Provision provision) {
        Label label = provision.label();
        if (!provision.marker().isEmpty() || provision.kind() == ProvisionKind.DEFINITION) {
            return provision.marker();
        }
        return label == null ? "-" : label.value() + ".";
    }

    // capitals and open numbers behind a label are initials and quantities far more often
    private static boolean opensInside(Mark outer, Mark mark) {
        if (mark.isDash()) {
            return true;
        }
        boolean closed =
                mark.marker().length() > mark.value().length() || mark.value().endsWith("°");
        boolean capital = Character.isUpperCase(mark.value().charAt(0));
        return closed && !capital && (outer.isDash() || FIRST.contains(mark.value()));
    }

    private static Set<Series> seriesOf(Matcher found) {
        if (found.group("dash") != null) {
            return EnumSet.of("-–".contains(found.group("dash")) ? Series.DASH : Series.BULLET);
        }
        if (found.group("degree") != null) {
            return EnumSet.of(Series.DEGREE);
        }
        if (found.group("compound") != null || found.group("open") != null) {
            return EnumSet.of(Series.COMPOUND);
        }
        return found.group("decimal") != null ? EnumSet.of(Series.DECIMAL) : seriesOf(found.group("letters"));
    }

    private static Set<Series> seriesOf(String letters) {
        Set<Series> series = EnumSet.noneOf(Series.class);
        if (letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == letters.charAt(1))) {
            series.addAll(lettersOf(letters));
        }
        if (ROMAN.matcher(letters).matches()) {
            series.add(isCapital(letters) ? Series.ROMAN_CAPITAL : Series.ROMAN);
        }
        return series;
    }

    private static Set<Series> lettersOf(String letters) {
        return EnumSet.of(isCapital(letters) ? Series.CAPITAL : Series.LETTER);
    }

    private static boolean isCapital(String letters) {
        return Character.isUpperCase(letters.charAt(0));
    }

    private static @Nullable Label labelOf(Matcher found) {
        for (String group : new String[] {"degree", "compound", "open", "decimal", "letters"}) {
            if (found.group(group) != null) {
                return new Label(found.group(group));
            }
        }
        return null;
    }

    private static boolean isThematicBreak(CharSequence line, int start) {
        char sign = line.charAt(start);
        if (sign != '-' && sign != '*') {
            return false;
        }
        String rest = line.subSequence(start, line.length()).toString();
        return rest.chars().allMatch(c -> c == sign || c == ' ' || c == '\t')
                && rest.chars().filter(c -> c == sign).count() > 2;
    }
}
