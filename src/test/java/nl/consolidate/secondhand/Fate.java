package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.util.ArrayList;
import java.util.List;

/**
 * What later decisions, as far as they are known, make of something that an earlier one does.
 *
 * @param lapses the valid days on which it is annulled or suspended
 * @param ends the other ends that it was given, in the order in which they count
 * @param recall whether it was repealed before it entered into force
 */
record Fate(List<Days> lapses, List<Reend> ends, Recall recall) {
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
            if (end.counts(g, b) && until != NONE && until > end.from()) {
                until = end.until();
            }
        }
        return until;
    }

    /** Without the other ends that come too late whatever one knows: by then it has ended. */
    Fate withEffectOn(int own) {
        List<Reend> kept = new ArrayList<>();
        List<Integer> untils = new ArrayList<>(List.of(own));
        for (Reend end : ends) {
            if (end.inForce() != NONE && untils.stream().anyMatch(until -> until == NONE || until > end.from())) {
                kept.add(end);
                untils.add(end.until());
            }
        }
        return new Fate(lapses, kept, recall);
    }

    /** The same of something that is besides out on other days. */
    Fate and(List<Days> more) {
        List<Days> all = new ArrayList<>(lapses);
        all.addAll(more);
        return new Fate(all, ends, recall);
    }
}
