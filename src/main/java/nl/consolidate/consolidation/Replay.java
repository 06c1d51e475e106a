package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Related;
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

    Replay(World world) {
        this.world = world;
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
                : reference(referenceOf(effect, knownOn)).before(effect.order());
    }

    /** The stage after an operation read and applied in one text, whatever text it was written for. */
    Stage applyHere(Effect effect, Stage in) {
        return step(in, effect, in, List.of());
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
        Way way = new Way(world.applying(viewpoint), nothing, (stage, effect) -> next(stage, effect, knownOn));
        Map.Entry<LocalDate, Way> near = latest.floorEntry(knownOn);
        if (near != null) {
            way.startingLike(near.getValue(), effect -> isReadAlike(effect, near.getKey(), knownOn));
        }
        latest.put(knownOn, way);
        return way;
    }

    private static boolean isReadAlike(Effect effect, LocalDate knownOn, LocalDate knownLater) {
        return referenceOf(effect, knownOn).equals(referenceOf(effect, knownLater));
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
            Stage pinned =
                    reference(Viewpoint.asItReadOn(day)).before(own.get(0).order());
            known = new Way(own, pinned, (stage, each) -> applyHere(each, stage));
            byDay.put(day, known);
        }
        return known.before(effect.order());
    }

    private Stage next(Stage stage, Effect effect, LocalDate knownOn) {
        Stage writtenFor = writtenFor(effect, knownOn);
        return step(stage, effect, writtenFor, twoReadings(effect, writtenFor, knownOn));
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

    private Stage step(Stage stage, Effect effect, Stage writtenFor, List<Diagnostic> doubts) {
        Reading reading = reading(stage, effect, writtenFor, doubts);
        Stage known = stage.known(effect, reading);
        return known != null ? known : made(stage, effect, reading);
    }

    @SuppressWarnings("ReferenceEquality") // worlds that begin alike share their stages
    private Reading reading(Stage stage, Effect effect, Stage writtenFor, List<Diagnostic> doubts) {
        boolean asWritten = stage == writtenFor;
        if (effect.kind() == EffectKind.ESTABLISHES) {
            return new Reading(null, null, List.of(), asWritten);
        }
        boolean meetsNothing = writtenFor.text() == null || writtenFor.isRepealed() || stage.text() == null;
        if (meetsNothing) {
            return new Reading(null, withoutText(effect), List.of(), asWritten);
        }
        Meanings.Meaning meaning = meanings.of(effect, writtenFor);
        return new Reading(meaning.binding(), meaning.refusal(), doubts, asWritten);
    }

    private static Stage made(Stage stage, Effect effect, Reading reading) {
        if (reading.refusal() != null) {
            return stage.refused(effect, reading, reading.refusal());
        }
        if (effect.kind() == EffectKind.ESTABLISHES) {
            return stage.established(
                    effect, reading, Objects.requireNonNull(effect.decision().establishes()));
        }
        if (effect.kind() == EffectKind.REPEALS) {
            return stage.repealed(effect, reading);
        }
        Outcome outcome =
                Applier.apply(Objects.requireNonNull(reading.binding()), Objects.requireNonNull(stage.text()));
        if (outcome instanceof Outcome.Applied applied) {
            return stage.applied(effect, reading, applied);
        }
        Diagnostic reason = ((Outcome.Refused) outcome).reason();
        return stage.refused(effect, reading, reading.asWritten() ? reason : inexact(effect, reason));
    }

    private static Diagnostic inexact(Effect effect, Diagnostic reason) {
        Diagnostic finding = Diagnostic.of(
                        Code.REPLAY_INEXACT,
                        effect.span(),
                        effect.decision().id() + " reaches a text without an earlier amendment, where it cannot be "
                                + "applied exactly: " + reason.message())
                .withHelp("a resolution has to give the text or the order for that period");
        for (Related related : reason.related()) {
            finding = finding.withRelated(related.span(), related.label());
        }
        return finding;
    }
}
