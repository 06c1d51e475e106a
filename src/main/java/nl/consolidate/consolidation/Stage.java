package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;
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
    private final @Nullable Reading reading;
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
            @Nullable Reading reading,
            @Nullable Regulation text,
            boolean repealed,
            List<Touch> touches,
            List<Diagnostic> findings,
            boolean refused) {
        this.before = before;
        this.effect = effect;
        this.reading = reading;
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

    Stage established(Effect by, Reading read, Regulation first) {
        return keep(new Stage(this, by, read, first, false, List.of(), List.of(), false));
    }

    Stage repealed(Effect by, Reading read) {
        return keep(new Stage(this, by, read, text, true, List.of(), List.of(), false));
    }

    Stage applied(Effect by, Reading read, Outcome.Applied outcome) {
        List<Diagnostic> notes = new ArrayList<>(read.doubts());
        notes.addAll(outcome.notes());
        return keep(new Stage(this, by, read, outcome.text(), repealed, outcome.touches(), notes, false));
    }

    Stage refused(Effect by, Reading read, Diagnostic reason) {
        return keep(new Stage(this, by, read, text, repealed, List.of(), List.of(reason), true));
    }

    /** The stage after an effect that is read so, where some world has been there already. */
    @Nullable
    Stage known(Effect by, Reading read) {
        for (Stage stage : next.getOrDefault(Key.of(by), List.of())) {
            if (read.leadsTo(stage, Objects.requireNonNull(stage.reading))) {
                return stage;
            }
        }
        return null;
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
