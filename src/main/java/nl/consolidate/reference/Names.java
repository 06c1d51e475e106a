package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers or letters that stand in a list, each with its own words.
 *
 * @param next the token behind the list
 */
record Names(List<Name> all, int next) {
    // a longer range is a slip, not a list of references
    private static final int LONGEST_RANGE = 200;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    Names {
        all = List.copyOf(all);
    }

    /** One of them; without words of its own where it stands inside a range. */
    record Name(String value, int start, int end) {}

    Name last() {
        return all.get(all.size() - 1);
    }

    Names until(int end, int newNext) {
        List<Name> changed = new ArrayList<>(all);
        changed.set(changed.size() - 1, new Name(last().value(), last().start(), end));
        return new Names(changed, newNext);
    }

    /** What a range from one to another means besides both. */
    static List<Name> between(String from, String to, int place) {
        List<Name> inner = new ArrayList<>();
        if (WHOLE.matcher(from).matches() && WHOLE.matcher(to).matches()) {
            int last = Math.min(Integer.parseInt(to), Integer.parseInt(from) + LONGEST_RANGE);
            for (int number = Integer.parseInt(from) + 1; number < last; number++) {
                inner.add(new Name(Integer.toString(number), place, place));
            }
        } else if (LETTER.matcher(from).matches() && LETTER.matcher(to).matches()) {
            for (char letter = (char) (from.charAt(0) + 1); letter < to.charAt(0); letter++) {
                inner.add(new Name(String.valueOf(letter), place, place));
            }
        }
        return inner;
    }
}
