package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What later decisions, as far as they are known, make of something that an earlier one does.
 *
 * @param lapses the valid days on which it is annulled or suspended
 * @param ends the other ends that it was given, in the order in which they count
 * @param recall whether it was repealed before it entered into force
 * @param vain whether its decision was given another end although nothing of it has one
 */
record Fate(List<Days> lapses, List<Reend> ends, Recall recall, boolean vain) {
    // beyond the last day of any world
    private static final int DAYS = 60;

    /** Days in a row, half-open; {@link Act#NONE} for no end. */
    record Days(int from, int until) {
        boolean contains(int day) {
            return day >= from && (until == NONE || day < until);
        }
    }

    /** Another end, that counts from a first day of effect on, for who looks on or judges the day of commencement. */
    record Reend(int inForce, int from, int until, List<Days> lapses) {
        boolean counts(int g, int b) {
            return inForce != NONE && inForce <= Math.max(g, b) && from <= g && !contain(lapses, g);
        }

        // an end cannot be given afterwards
        boolean isBeforeItself() {
            return until != NONE && until < from;
        }
    }

    enum Recall {
        NEVER,
        BEFORE,
        SAME_DAY
    }

    Fate {
        lapses = List.copyOf(lapses);
        ends = List.copyOf(ends);
    }

    private static boolean contain(List<Days> all, int day) {
        return all.stream().anyMatch(days -> days.contains(day));
    }

    boolean isOut(int g) {
        return contain(lapses, g);
    }

    /** The end that counts at a viewpoint in the place of its own; what has ended by then is not revived. */
    int until(int own, int g, int b) {
        int until = own;
        for (Reend end : ends) {
            if (end.counts(g, b) && until != NONE && until > end.from() && !end.isBeforeItself()) {
                until = end.until();
            }
        }
        return until;
    }

    /** Whether an end is given that lies before it was given, or before the first day. */
    boolean isImpossible(int own, int first) {
        int until = own;
        for (Reend end : ends) {
            if (end.inForce() != NONE && until != NONE && until > end.from()) {
                if (end.isBeforeItself() || (end.until() != NONE && end.until() <= first)) {
                    return true;
                }
                until = end.until();
            }
        }
        return vain;
    }

    /** Whether there is an end that another one could take the place of. */
    boolean concerns(Reend other, int own) {
        int until = own;
        for (Reend end : ends) {
            if (end.equals(other)) {
                return until != NONE;
            }
            boolean changes = end.inForce() != NONE && until != NONE && until > end.from();
            until = changes && !end.isBeforeItself() ? end.until() : until;
        }
        return false;
    }

    Fate inVain() {
        return new Fate(lapses, ends, recall, true);
    }

    /**
     * The same for what holds on the same days by the same other ends. One that comes too late whatever one knows gives
     * none: by then it has ended.
     */
    String key(int own) {
        List<Reend> kept = new ArrayList<>();
        List<Integer> untils = new ArrayList<>(List.of(own));
        for (Reend end : ends) {
            if (end.inForce() != NONE && untils.stream().anyMatch(until -> until != NONE && until > end.from())) {
                kept.add(new Reend(end.inForce(), end.from(), end.until(), List.of()));
                untils.add(end.until());
            }
        }
        String days = kept.isEmpty() ? "" : days(own, NONE) + days(own, Unit.END);
        return kept + " " + vain + " " + recall + " " + lapses + " " + days;
    }

    // those on which it holds for who knows all that is known, and waits for what is not in force or does not
    private String days(int own, int b) {
        return IntStream.range(0, DAYS)
                .filter(g -> until(own, g, b) == NONE || g < until(own, g, b))
                .boxed()
                .toList()
                .toString();
    }

    /** The same of something that is besides out on other days. */
    Fate and(List<Days> more) {
        List<Days> all = new ArrayList<>(lapses);
        all.addAll(more);
        return new Fate(all, ends, recall, vain);
    }
}
