package nl.consolidate.notation;

import java.util.Set;
import nl.consolidate.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * The number, letter or dash that opens a lid or onderdeel.
 *
 * @param marker as written, such as {@code 1°.}
 * @param series every numbering that it can belong to
 * @param tentative whether it is a label only where it continues an open list
 * @param length the characters up to the text, white space included
 * @param alone whether nothing follows it on its line
 */
record Mark(String marker, @Nullable Label label, Set<Series> series, boolean tentative, int length, boolean alone) {
    Mark {
        series = Set.copyOf(series);
    }

    /** The ways of numbering; a list keeps to one of them. */
    enum Series {
        DECIMAL,
        COMPOUND,
        DEGREE,
        LETTER,
        CAPITAL,
        ROMAN,
        ROMAN_CAPITAL,
        DASH,
        BULLET
    }

    String value() {
        return label == null ? "" : label.value();
    }

    boolean isDash() {
        return label == null;
    }

    /** Whether it numbers a lid: a plain number with a point. */
    boolean isParagraphNumber() {
        return series.contains(Series.DECIMAL) && marker.endsWith(".");
    }

    boolean hasParenthesis() {
        return marker.endsWith(")");
    }

    /** The parts between points: {@code 2.10.1} is no list with {@code 2.1}. */
    int parts() {
        return (int) value().chars().filter(c -> c == '.').count();
    }
}
