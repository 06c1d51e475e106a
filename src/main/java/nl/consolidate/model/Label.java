package nl.consolidate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a provision as the law writes it: a name, not a quantity ({@code 3a}, {@code IV}, {@code 2.10}).
 * Equality is by letter; the order is the order of law: {@code 3 < 3a < 3b < 4}, {@code a1 < 1},
 * {@code 2.9 < 2.10}, {@code z < aa}, {@code IV < V}, {@code H < I < J}.
 */
public record Label(String value) implements Comparable<Label> {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}]+([.:-][\\p{L}\\p{N}]+)*°?");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}*)(\\p{Nd}+)(\\p{L}*)°?");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[.:-]");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ROMAN =
            Pattern.compile("(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})|(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})");

    public Label {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is not a number of law");
        }
    }

    public static boolean isLabel(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(Label other) {
        List<Key> mine = keys();
        List<Key> theirs = other.keys();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int difference = mine.get(i).compareTo(theirs.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        int byLength = Integer.compare(mine.size(), theirs.size());
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }

    /** The whole number that the label is, or -1 where it holds anything but digits. */
    public int wholeNumber() {
        return wholeNumber(value);
    }

    /** The whole number that a text is, or -1 where it holds anything but digits. */
    static int wholeNumber(String text) {
        return WHOLE_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    private List<Key> keys() {
        return BETWEEN_PARTS.splitAsStream(value).map(Key::of).toList();
    }

    @Override
    public String toString() {
        return value;
    }

    /** One part of a label between points. */
    private record Key(int number, String before, String after, int numeral) implements Comparable<Key> {
        private static final int LETTERS = Integer.MAX_VALUE;
        // sorts behind every prefix of letters, so that a1 stands before 1
        private static final String NO_PREFIX = "\uffff";
        private static final Comparator<String> SHORT_FIRST =
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::number)
                .thenComparing(Key::before)
                .thenComparing(Key::after, SHORT_FIRST)
                .thenComparingInt(Key::numeral);

        static Key of(String part) {
            Matcher numbered = NUMBERED.matcher(part);
            if (numbered.matches() && numbered.group(2).length() < 10) {
                String before = numbered.group(1).isEmpty() ? NO_PREFIX : numbered.group(1);
                return new Key(Integer.parseInt(numbered.group(2)), before, numbered.group(3), 0);
            }
            return isRoman(part)
                    ? new Key(LETTERS, "", letterOf(part), Roman.valueOf(part))
                    : new Key(LETTERS, "", part, 0);
        }

        // I, V and X are letters too: I to IV stand between H and J, and IX before X
        private static String letterOf(String numeral) {
            int value = Roman.valueOf(numeral);
            String letter = value < 5 ? "I" : value < 9 ? "V" : "X";
            return numeral.equals(numeral.toUpperCase(Locale.ROOT)) ? letter : letter.toLowerCase(Locale.ROOT);
        }

        // single C and L are letters of a list far more often than 100 and 50
        private static boolean isRoman(String part) {
            return ROMAN.matcher(part).matches() && !part.equals("C") && !part.equals("L");
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
