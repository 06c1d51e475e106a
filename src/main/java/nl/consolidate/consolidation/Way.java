package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/**
 * The effects that count at a viewpoint, each with the stage after it. A stage is made when it is asked for, and never
 * asks for more than the stages before it: so the way back from a text to those for which it was written ends.
 */
final class Way {
    private final List<Effect> applying;
    private final Stage nothing;
    private final BiFunction<Stage, Effect, Stage> step;
    private final List<Stage> stages = new ArrayList<>();

    Way(List<Effect> applying, Stage nothing, BiFunction<Stage, Effect, Stage> step) {
        this.applying = applying;
        this.nothing = nothing;
        this.step = step;
    }

    /** Takes over the stages of another way, as far as both begin with the same effects and these are read alike. */
    @SuppressWarnings("ReferenceEquality") // one knowledge has each effect once
    Way startingLike(Way other, Predicate<Effect> readAlike) {
        int most = Math.min(applying.size(), other.stages.size());
        for (int i = 0; i < most && applying.get(i) == other.applying.get(i) && readAlike.test(applying.get(i)); i++) {
            stages.add(other.stages.get(i));
        }
        return this;
    }

    Stage last() {
        while (stages.size() < applying.size()) {
            grow();
        }
        return after(stages.size());
    }

    /** The stage after all effects before a place in the order. */
    Stage before(OrderKey limit) {
        while (stages.size() < applying.size() && isBefore(stages.size(), limit)) {
            grow();
        }
        int low = 0;
        int high = stages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(middle, limit)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return after(low);
    }

    private void grow() {
        stages.add(step.apply(after(stages.size()), applying.get(stages.size())));
    }

    private Stage after(int count) {
        return count == 0 ? nothing : stages.get(count - 1);
    }

    private boolean isBefore(int index, OrderKey limit) {
        return applying.get(index).order().compareTo(limit) < 0;
    }
}
