package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;

/** The numbers of a range that is not looked up in a text: whole numbers or single letters. */
final class LabelRange {
    private static final int LONGEST = 100_000;

    private LabelRange() {}

    static List<Label> of(Addresses.Span span, SourceSpan place) {
        List<Label> labels = of(span);
        if (labels.isEmpty()) {
            throw Refusal.of(
                    Code.INVALID_ADDRESS,
                    place,
                    "it is not certain which numbers lie in " + span,
                    "write them out: a, b, c");
        }
        return labels;
    }

    /** The numbers that lie in a range; none where that is not certain. */
    static List<Label> of(Addresses.Span span) {
        if (!Label.isLabel(span.from()) || !Label.isLabel(span.to())) {
            return List.of();
        }
        if (span.isSingle()) {
            return List.of(new Label(span.from()));
        }
        int from = new Label(span.from()).wholeNumber();
        int to = new Label(span.to()).wholeNumber();
        if (from >= 0 && to > from && to - from < LONGEST) {
            return numbers(from, to);
        }
        boolean letters = span.from().matches("[a-z]") && span.to().matches("[a-z]");
        boolean capitals = span.from().matches("[A-Z]") && span.to().matches("[A-Z]");
        return letters || capitals ? letters(span.from().charAt(0), span.to().charAt(0)) : List.of();
    }

    private static List<Label> numbers(int from, int to) {
        List<Label> labels = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            labels.add(new Label(Integer.toString(number)));
        }
        return labels;
    }

    private static List<Label> letters(char from, char to) {
        List<Label> labels = new ArrayList<>();
        for (char letter = from; letter <= to; letter++) {
            labels.add(new Label(String.valueOf(letter)));
        }
        return labels;
    }
}
