package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Binding;
import nl.consolidate.operation.Outcome;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * The text after one effect, with the way to it. Stages form a tree: worlds that begin with the same effects share them,
 * so that each effect is applied once for all versions that hold it.
 */
final class Stage {
    private final @Nullable Stage before;
    private final @Nullable Effect effect;
    private final @Nullable Binding binding;
    private final @Nullable Regulation text;
    private final boolean repealed;
    private final List<Touch> touches;
    private final List<Diagnostic> findings;
    private final boolean refused;
    private final Map<Key, List<Stage>> next = new HashMap<>();

    /** An effect with all that can make it another one in another world. */
    private record Key(EffectKind kind, OrderKey order, EffectDates dates) {
        static Key of(Effect effect) {
            return new Key(effect.kind(), effect.order(), effect.dates());
        }
    }

    private Stage(
            @Nullable Stage before,
            @Nullable Effect effect,
            @Nullable Binding binding,
            @Nullable Regulation text,
            boolean repealed,
            List<Touch> touches,
            List<Diagnostic> findings,
            boolean refused) {
        this.before = before;
        this.effect = effect;
        this.binding = binding;
        this.text = text;
        this.repealed = repealed;
        this.touches = List.copyOf(touches);
        this.findings = List.copyOf(findings);
        this.refused = refused;
    }

    /** Before anything is established. */
    static Stage nothing() {
        return new Stage(null, null, null, null, false, List.of(), List.of(), false);
    }

    Stage established(Effect by, Regulation first) {
        return keep(new Stage(this, by, null, first, false, List.of(), List.of(), false));
    }

    Stage repealed(Effect by) {
        return keep(new Stage(this, by, null, text, true, List.of(), List.of(), false));
    }

    Stage applied(Effect by, Binding bound, Outcome.Applied outcome, List<Diagnostic> doubts) {
        List<Diagnostic> notes = new ArrayList<>(doubts);
        notes.addAll(outcome.notes());
        return keep(new Stage(this, by, bound, outcome.text(), repealed, outcome.touches(), notes, false));
    }

    Stage refused(Effect by, @Nullable Binding bound, Diagnostic reason) {
        return keep(new Stage(this, by, bound, text, repealed, List.of(), List.of(reason), true));
    }

    /** The stage after an effect with that meaning, where some world has been there already. */
    @Nullable
    Stage known(Effect by, @Nullable Binding bound, List<Diagnostic> doubts) {
        for (Stage stage : next.getOrDefault(Key.of(by), List.of())) {
            boolean asSure = stage.refused || stage.findings.containsAll(doubts);
            if (asSure && sameMeaning(bound, stage.binding)) {
                return stage;
            }
        }
        return null;
    }

    private static boolean sameMeaning(@Nullable Binding one, @Nullable Binding other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return one.meansTheSameAs(other);
    }

    private Stage keep(Stage stage) {
        next.computeIfAbsent(Key.of(Objects.requireNonNull(stage.effect)), ignored -> new ArrayList<>())
                .add(stage);
        return stage;
    }

    /** The way from the first effect to this stage. */
    List<Stage> way() {
        List<Stage> way = new ArrayList<>();
        for (Stage stage = this; stage.before != null; stage = stage.before) {
            way.add(stage);
        }
        Collections.reverse(way);
        return way;
    }

    @Nullable
    Regulation text() {
        return text;
    }

    boolean isRepealed() {
        return repealed;
    }

    Effect effect() {
        return Objects.requireNonNull(effect);
    }

    @Nullable
    Binding binding() {
        return binding;
    }

    List<Touch> touches() {
        return touches;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    boolean isRefused() {
        return refused;
    }

    /** Whether it was refused, or applied though it may mean something else. */
    boolean isInConflict() {
        return refused || findings.stream().anyMatch(Diagnostic::isError);
    }
}
