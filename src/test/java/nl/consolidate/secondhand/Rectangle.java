package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of days for which one text holds, half-open; {@link Act#NONE} is open.
 *
 * @param content what holds there
 */
record Rectangle(int validFrom, int validUntil, int knownFrom, int knownUntil, String content) {
    static final Comparator<Rectangle> ORDER =
            Comparator.comparingInt(Rectangle::validFrom).thenComparing(Rectangle::knownFrom);

    boolean contains(int g, int b) {
        return within(validFrom, validUntil, g) && within(knownFrom, knownUntil, b);
    }

    private static boolean within(int from, int until, int day) {
        return (from == NONE || from <= day) && (until == NONE || day < until);
    }

    /** What one answers for a pair of days. */
    interface Content {
        String at(int g, int b);
    }

    /**
     * All rectangles: for each day of knowledge the stretches of days with one content, grown over the following days of
     * knowledge on which the same stretch is there.
     *
     * @param days all days on which anything can change, in order, with one before the first
     */
    static List<Rectangle> all(List<Integer> days, Content content) {
        List<Rectangle> done = new ArrayList<>();
        Map<Rectangle, Integer> open = new HashMap<>();
        for (int known : days) {
            int from = known == days.get(0) ? NONE : known;
            Set<Rectangle> stretches = new HashSet<>(stretches(days, known, content));
            close(open, stretches, known, done);
            stretches.forEach(stretch -> open.putIfAbsent(stretch, from));
        }
        close(open, Set.of(), NONE, done);
        return done.stream().sorted(ORDER).toList();
    }

    private static void close(Map<Rectangle, Integer> open, Set<Rectangle> stay, int until, List<Rectangle> done) {
        open.forEach((each, from) -> {
            if (!stay.contains(each)) {
                done.add(new Rectangle(each.validFrom, each.validUntil, from, until, each.content));
            }
        });
        open.keySet().retainAll(stay);
    }

    private static List<Rectangle> stretches(List<Integer> days, int known, Content content) {
        List<Rectangle> stretches = new ArrayList<>();
        int from = NONE;
        String held = content.at(days.get(0), known);
        for (int day : days) {
            String here = content.at(day, known);
            if (!here.equals(held)) {
                stretches.add(new Rectangle(from, day, NONE, NONE, held));
                from = day;
                held = here;
            }
        }
        stretches.add(new Rectangle(from, NONE, NONE, NONE, held));
        return stretches;
    }
}
