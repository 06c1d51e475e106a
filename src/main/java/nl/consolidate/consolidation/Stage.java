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
    private final Fate fate;
    private final @Nullable Regulation text;
    private final boolean repealed;
    private final List<Touch> touches;
    private final List<Diagnostic> findings;
    private final int length;
    private final Map<Key, List<Stage>> next = new HashMap<>();

    /** What became of an effect. */
    private enum Fate {
        APPLIED,
        REFUSED,
        /** Refused, and settled by a resolution. */
        EXCUSED,
        LEFT_OUT
    }

    /** An effect with all that can make it another one in another world. */
    private record Key(EffectKind kind, OrderKey order, EffectDates dates) {
        static Key of(Effect effect) {
            return new Key(effect.kind(), effect.order(), effect.dates());
        }
    }

    // before anything is established
    private Stage() {
        this.before = null;
        this.effect = null;
        this.reading = null;
        this.fate = Fate.APPLIED;
        this.text = null;
        this.length = 0;
        this.repealed = false;
        this.touches = List.of();
        this.findings = List.of();
    }

    private Stage(
            Stage before,
            Effect effect,
            Reading reading,
            Fate fate,
            @Nullable Regulation text,
            List<Touch> touches,
            List<Diagnostic> findings) {
        this.before = before;
        this.effect = effect;
        this.reading = reading;
        this.fate = fate;
        this.text = text;
        this.length = before.length + 1;
        this.repealed = before.repealed || (effect.kind() == EffectKind.REPEALS && fate == Fate.APPLIED);
        this.touches = List.copyOf(touches);
        this.findings = List.copyOf(findings);
        before.next
                .computeIfAbsent(Key.of(effect), ignored -> new ArrayList<>())
                .add(this);
    }

    /** Before anything is established. */
    static Stage nothing() {
        return new Stage();
    }

    Stage established(Effect by, Reading read, Regulation first) {
        return new Stage(this, by, read, Fate.APPLIED, first, List.of(), List.of());
    }

    Stage repealed(Effect by, Reading read) {
        return new Stage(this, by, read, Fate.APPLIED, text, List.of(), List.of());
    }

    Stage applied(Effect by, Reading read, Outcome.Applied outcome) {
        List<Diagnostic> notes = new ArrayList<>(read.doubts());
        notes.addAll(outcome.notes());
        return new Stage(this, by, read, Fate.APPLIED, outcome.text(), outcome.touches(), notes);
    }

    /** The same text with a mark of the editor on provisions. */
    Stage marked(Effect by, Reading read, List<Touch> marks) {
        return new Stage(this, by, read, Fate.APPLIED, text, marks, List.of());
    }

    Stage refused(Effect by, Reading read, Diagnostic reason) {
        return new Stage(this, by, read, Fate.REFUSED, text, List.of(), List.of(reason));
    }

    Stage excused(Effect by, Reading read, List<Touch> marks) {
        return new Stage(this, by, read, Fate.EXCUSED, text, marks, List.of());
    }

    Stage leftOut(Effect by, Reading read) {
        return new Stage(this, by, read, Fate.LEFT_OUT, text, List.of(), List.of());
    }

    /** What it changed of the text before it; nothing where there was none. */
    Alteration alteration() {
        Regulation before = this.before == null ? null : this.before.text;
        return before == null || text == null ? Alteration.NONE : Alteration.of(before, text, touches);
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

    /** The way from the first effect to this stage. */
    List<Stage> way() {
        List<Stage> way = new ArrayList<>();
        for (Stage stage = this; stage.before != null; stage = stage.before) {
            way.add(stage);
        }
        Collections.reverse(way);
        return way;
    }

    /** The stages of this way behind those that both ways share, the last first. */
    @SuppressWarnings("ReferenceEquality") // worlds that begin alike share their stages
    List<Stage> beyond(Stage other) {
        List<Stage> beyond = new ArrayList<>();
        Stage mine = this;
        Stage theirs = other;
        while (mine != theirs) {
            if (theirs.length > mine.length) {
                theirs = Objects.requireNonNull(theirs.before);
            } else {
                beyond.add(mine);
                mine = Objects.requireNonNull(mine.before);
            }
        }
        return beyond;
    }

    /** Whether both read alike, made by the same effects; another end changes no text before that end. */
    @SuppressWarnings("ReferenceEquality") // what is shared is the same
    boolean readsAs(Stage other) {
        if (length != other.length) {
            return false;
        }
        Stage mine = this;
        Stage theirs = other;
        while (mine != theirs) {
            if (!mine.sameEffect(theirs)) {
                return false;
            }
            mine = Objects.requireNonNull(mine.before);
            theirs = Objects.requireNonNull(theirs.before);
        }
        return Objects.equals(text, other.text);
    }

    private boolean sameEffect(Stage other) {
        return fate == other.fate
                && effect().order().equals(other.effect().order())
                && Objects.equals(
                        effect().dates().effectiveFrom(), other.effect().dates().effectiveFrom());
    }

    @Nullable
    Regulation text() {
        return text;
    }

    /** The text that the last effect met; null where there was none. */
    @Nullable
    Regulation textBefore() {
        return before == null ? null : before.text;
    }

    boolean isRepealed() {
        return repealed;
    }

    Effect effect() {
        return Objects.requireNonNull(effect);
    }

    Reading reading() {
        return Objects.requireNonNull(reading);
    }

    List<Touch> touches() {
        return touches;
    }

    /** What is to be said of this effect alone; what its party met stands in the reading. */
    List<Diagnostic> findings() {
        return findings;
    }

    boolean isRefused() {
        return fate == Fate.REFUSED;
    }

    boolean isLeftOut() {
        return fate == Fate.LEFT_OUT;
    }

    /** Whether it was refused, or applied though it may mean something else. */
    boolean isDoubtful() {
        return isRefused() || findings.stream().anyMatch(Diagnostic::isError);
    }
}
