package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.Step.Treatment;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.operation.Applier;
import nl.consolidate.operation.Binding;
import nl.consolidate.operation.Outcome;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Viewpoint;

/**
 * Replays the effects on one regulation. Each operation is read once, in the text that it was written for, and then
 * applied by identity in every world that holds it (concepts, section 3, rules 2 to 5).
 */
final class Replay {
    private final World world;
    private final Meanings meanings = new Meanings();
    private final Stage nothing = Stage.nothing();
    private final Map<Viewpoint, Stage> worlds = new HashMap<>();
    private final Map<Viewpoint, Way> references = new HashMap<>();
    // the way that was made last with the knowledge of a day: the next one mostly begins like it
    private final TreeMap<LocalDate, Way> latest = new TreeMap<>();
    // by the operations of a decision as they are dated, and the day whose text they were written for
    private final IdentityHashMap<List<Effect>, Map<LocalDate, Way>> drafts = new IdentityHashMap<>();
    private final Resolutions resolutions;
    private final Acquaintance acquaintance;
    private final Trials trials;

    Replay(World world, Resolutions resolutions) {
        this.world = world;
        this.resolutions = resolutions;
        this.acquaintance = new Acquaintance(world);
        this.trials = new Trials(this, acquaintance);
    }

    /** The stage before anything is established. */
    Stage nothing() {
        return nothing;
    }

    /** The last stage of the world at a viewpoint. */
    Stage at(Viewpoint viewpoint) {
        Stage known = worlds.get(viewpoint);
        if (known == null) {
            known = way(viewpoint).last();
            worlds.put(viewpoint, known);
        }
        return known;
    }

    /** The text directly before an effect, as those saw it for whom it was written. */
    Stage writtenFor(Effect effect, LocalDate knownOn) {
        Located<LocalDate> draftedOn = effect.decision().draftedOn();
        return draftedOn != null
                ? asDrafted(effect, draftedOn.value(), knownOn)
                : commencementOf(effect, knownOn).before(effect.order());
    }

    /** The world of an effect's commencement, as it is known on a day. */
    Way commencementOf(Effect effect, LocalDate knownOn) {
        return reference(referenceOf(effect, knownOn));
    }

    /** The stage after an effect whose addresses are read in the text at hand, unless its decision pins another. */
    Stage asRead(Stage stage, Effect effect, LocalDate knownOn) {
        return effect.decision().draftedOn() != null ? byIdentity(stage, effect, knownOn) : applyHere(effect, stage);
    }

    /** The stage after an effect that keeps the identities which it has in the text that it was written for. */
    Stage byIdentity(Stage stage, Effect effect, LocalDate knownOn) {
        return step(stage, Step.of(effect), writtenFor(effect, knownOn), List.of(), Meeting.NONE);
    }

    /** The stage after an effect read and applied in one text, whatever text it was written for. */
    Stage applyHere(Effect effect, Stage in) {
        return step(in, Step.of(effect), in, List.of(), Meeting.NONE);
    }

    /** Why an effect has nothing to act on, whose text is not in force when it commences. */
    static Diagnostic withoutText(Effect effect) {
        String regulation = effect.regulation();
        String decision = effect.decision().id();
        return effect.kind() == EffectKind.REPEALS
                ? Diagnostic.of(
                                Code.REGULATION_NOT_IN_FORCE,
                                effect.span(),
                                regulation + " is not in force when " + decision + " repeals it")
                        .withHelp("check the dates of both decisions")
                : Diagnostic.of(
                                Code.REGULATION_NOT_IN_FORCE,
                                effect.span(),
                                "there is no text of " + regulation + " when " + decision + " enters into force")
                        .withHelp("check the dates of both, or pin the text with `drafted-on`");
    }

    private Way way(Viewpoint viewpoint) {
        LocalDate knownOn = viewpoint.knownOn();
        List<Effect> applying = world.applying(viewpoint);
        Settling settling = new Settling(world.regulation(), trials, acquaintance, resolutions, viewpoint);
        Way way = new Way(applying, nothing, new SettledWalk(settling, knownOn));
        Map.Entry<LocalDate, Way> near = latest.floorEntry(knownOn);
        if (near != null) {
            way.startingLike(near.getValue(), effect -> isReadAlike(effect, near.getKey(), knownOn));
        }
        latest.put(knownOn, way);
        return way;
    }

    /** The walk of the text itself, on which parties meet and are settled. */
    private final class SettledWalk implements Way.Walk {
        private final Settling settling;
        private final LocalDate knownOn;

        SettledWalk(Settling settling, LocalDate knownOn) {
            this.settling = settling;
            this.knownOn = knownOn;
        }

        @Override
        public void meet(Way way, int next) {
            settling.meet(way, next);
        }

        @Override
        public Stage after(Stage stage, Step step) {
            return next(stage, step, settling.at(step), knownOn);
        }

        @Override
        public boolean settles(Way way, int refused, Stage stage) {
            return settling.settles(way, refused, stage, writtenFor(stage.effect(), knownOn));
        }
    }

    private boolean isReadAlike(Effect effect, LocalDate knownOn, LocalDate knownLater) {
        return !resolutions.concern(effect.order())
                && referenceOf(effect, knownOn).equals(referenceOf(effect, knownLater));
    }

    private Way reference(Viewpoint viewpoint) {
        Way known = references.get(viewpoint);
        if (known == null) {
            known = way(viewpoint);
            references.put(viewpoint, known);
        }
        return known;
    }

    // the day of commencement, with what was published by then; a decision knows at least itself
    private static Viewpoint referenceOf(Effect effect, LocalDate knownOn) {
        LocalDate inForce = Objects.requireNonNull(effect.dates().inForce());
        LocalDate published =
                Objects.requireNonNull(effect.dates().publication().on());
        LocalDate known = published.isAfter(inForce) ? published : inForce;
        return new Viewpoint(inForce, known.isBefore(knownOn) ? known : knownOn);
    }

    // the text of a day as it was known then, and on it the decision's own operations
    private Stage asDrafted(Effect effect, LocalDate day, LocalDate knownOn) {
        List<Effect> own = world.ofDecision(effect.decision().id(), knownOn);
        Map<LocalDate, Way> byDay = drafts.computeIfAbsent(own, ignored -> new HashMap<>());
        Way known = byDay.get(day);
        if (known == null) {
            Way then = reference(Viewpoint.asItReadOn(day));
            // one that was known on that day would have to be written for itself
            Stage pinned = isKnown(effect, day) ? then.before(own.get(0).order()) : then.last();
            known = new Way(own, pinned, (stage, step) -> applyHere(step.effect(), stage));
            byDay.put(day, known);
        }
        return known.before(effect.order());
    }

    private static boolean isKnown(Effect effect, LocalDate day) {
        LocalDate published = effect.decision().publishedOn();
        return published != null && !published.isAfter(day);
    }

    private Stage next(Stage stage, Step step, Meeting meeting, LocalDate knownOn) {
        if (step.readIn() != null) {
            return step(stage, step, step.readIn(), List.of(), meeting);
        }
        Stage writtenFor = writtenFor(step.effect(), knownOn);
        return step(stage, step, writtenFor, twoReadings(step.effect(), writtenFor, knownOn), meeting);
    }

    // where no text is pinned, the one of the day of adoption has to give the same meaning
    private List<Diagnostic> twoReadings(Effect effect, Stage writtenFor, LocalDate knownOn) {
        Decision decision = effect.decision();
        if (effect.kind() != EffectKind.AMENDS || decision.draftedOn() != null || decision.adopted() == null) {
            return List.of();
        }
        Stage then = asDrafted(effect, decision.adopted().value(), knownOn);
        Binding early = meanings.of(effect, then).binding();
        Binding late = meanings.of(effect, writtenFor).binding();
        return early == null || late == null || early.meansTheSameAs(late)
                ? List.of()
                : List.of(Readings.finding(effect, early, then, late, writtenFor));
    }

    @SuppressWarnings("ReferenceEquality") // worlds that begin alike share their stages
    private Stage step(Stage stage, Step step, Stage writtenFor, List<Diagnostic> doubts, Meeting meeting) {
        Effect effect = step.effect();
        Meanings.Meaning meaning = meaning(stage, effect, writtenFor);
        List<Diagnostic> against = meaning.refusal() == null ? doubts : List.of();
        Reading reading = new Reading(meaning, against, stage == writtenFor, meeting, step.treatment(), step.by());
        Stage known = stage.known(effect, reading);
        return known != null ? known : made(stage, effect, reading, writtenFor);
    }

    private Meanings.Meaning meaning(Stage stage, Effect effect, Stage writtenFor) {
        if (effect.kind() == EffectKind.ESTABLISHES) {
            return Meanings.Meaning.NONE;
        }
        boolean meetsNothing = writtenFor.text() == null || writtenFor.isRepealed() || stage.text() == null;
        return meetsNothing ? new Meanings.Meaning(null, withoutText(effect)) : meanings.of(effect, writtenFor);
    }

    private static Stage made(Stage stage, Effect effect, Reading reading, Stage writtenFor) {
        if (reading.treatment() == Treatment.LEFT_OUT) {
            return stage.leftOut(effect, reading);
        }
        Diagnostic refusal = reading.meaning().refusal();
        if (refusal != null) {
            return refused(stage, effect, reading, refusal);
        }
        return switch (effect.kind()) {
            case ESTABLISHES ->
                stage.established(
                        effect,
                        reading,
                        Objects.requireNonNull(effect.decision().establishes()));
            case REPEALS -> stage.repealed(effect, reading);
            default -> changed(stage, effect, reading, writtenFor);
        };
    }

    private static Stage changed(Stage stage, Effect effect, Reading reading, Stage writtenFor) {
        Binding binding = reading.meaning().binding();
        if (binding == null) {
            return stage.marked(effect, reading, Settlement.marks(reading, writtenFor, stage));
        }
        Outcome outcome = Applier.apply(binding, Objects.requireNonNull(stage.text()));
        if (outcome instanceof Outcome.Applied applied) {
            return stage.applied(effect, reading, applied);
        }
        Diagnostic reason = ((Outcome.Refused) outcome).reason();
        return refused(
                stage,
                effect,
                reading,
                reading.asWritten() || !Inexact.isExactThere(reading, writtenFor)
                        ? reason
                        : Inexact.finding(stage, effect, reading, writtenFor, reason));
    }

    private static Stage refused(Stage stage, Effect effect, Reading reading, Diagnostic reason) {
        return reading.treatment() == Treatment.EXCUSED
                ? stage.excused(effect, reading, Settlement.marks(reading, stage, stage))
                : stage.refused(effect, reading, reason);
    }
}
