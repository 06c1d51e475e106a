package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Walk walk;
    private final List<Party> parties;
    private final List<Step> steps = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Map<OrderKey, Stage> arrivals = new HashMap<>();

    /** How a way goes on. */
    interface Walk {
        /** Looks at what meets before a step is made; may put other steps in the place of those that follow. */
        default void meet(Way way, int next) {}

        Stage after(Stage stage, Step step);

        /** Whether a step that was refused is settled, so that the way goes on otherwise from there. */
        default boolean settles(Way way, int refused, Stage stage) {
            return false;
        }
    }

    Way(List<Effect> applying, Stage nothing, Walk walk) {
        this.applying = applying;
        this.parties = Party.of(applying);
        this.nothing = nothing;
        this.walk = walk;
        applying.forEach(effect -> steps.add(Step.of(effect)));
    }

    /**
     * Takes over the stages of another way, as far as both begin with the same effects, in their places, and these are
     * read alike; of what a decision does on one day all or nothing.
     */
    @SuppressWarnings("ReferenceEquality") // one knowledge has each effect once
    Way startingLike(Way other, Predicate<Effect> readAlike) {
        int most = Math.min(applying.size(), Math.min(other.applying.size(), other.stages.size()));
        int same = 0;
        while (same < most
                && applying.get(same) == other.applying.get(same)
                && applying.get(same) == other.steps.get(same).effect()
                && readAlike.test(applying.get(same))) {
            same++;
        }
        while (same > 0 && (isInside(same, applying) || isInside(same, other.applying))) {
            same--;
        }
        stages.addAll(other.stages.subList(0, same));
        return this;
    }

    private static boolean isInside(int index, List<Effect> effects) {
        return index < effects.size() && Party.areTogether(effects.get(index - 1), effects.get(index));
    }

    /** All effects, as they count. */
    List<Effect> applying() {
        return applying;
    }

    /** The parties among them, in their order. */
    List<Party> parties() {
        return parties;
    }

    /** The steps as they are settled so far; who changes those behind a stage has to turn back to it. */
    List<Step> steps() {
        return steps;
    }

    /** Forgets the stages from a step on. */
    void turnBack(int step) {
        if (step < stages.size()) {
            stages.subList(step, stages.size()).clear();
        }
    }

    Stage last() {
        while (stages.size() < steps.size()) {
            grow();
        }
        return after(stages.size());
    }

    /**
     * The stage after all effects before a place in the order, as what stands there is settled against them. What is
     * settled further on does not change it, so that it is the same whoever has asked for more.
     */
    Stage before(OrderKey limit) {
        growTo(limit);
        int next = stages.size();
        if (next < steps.size() && steps.get(next).effect().order().equals(limit)) {
            walk.meet(this, next);
            growTo(limit);
        }
        Stage arrival = arrivals.get(limit);
        return arrival != null ? arrival : found(limit);
    }

    private Stage found(OrderKey limit) {
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

    private void growTo(OrderKey limit) {
        while (stages.size() < steps.size() && isBefore(stages.size(), limit)) {
            grow();
        }
    }

    private void grow() {
        int next = stages.size();
        walk.meet(this, next);
        if (stages.size() < next) {
            return;
        }
        // who judged may have asked for more of this way, when it was not known yet what is met here
        turnBack(next);
        arrivals.putIfAbsent(steps.get(next).place(), after(next));
        Stage stage = walk.after(after(next), steps.get(next));
        if (!stage.isRefused() || !walk.settles(this, next, stage)) {
            stages.add(stage);
        }
    }

    private Stage after(int count) {
        return count == 0 ? nothing : stages.get(count - 1);
    }

    private boolean isBefore(int index, OrderKey limit) {
        return steps.get(index).place().compareTo(limit) < 0;
    }
}
