package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Applier;
import nl.consolidate.operation.Binder;
import nl.consolidate.operation.Binding;
import nl.consolidate.operation.Outcome;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Replays the effects on one regulation. Each operation is bound once, in the text that it was written for, and then
 * applied by identity in every world that holds it (concepts, section 3, rules 2 to 5).
 */
final class Replay {
    private final World world;
    private final Stage nothing = Stage.nothing();
    private final Map<Viewpoint, Stage> worlds = new HashMap<>();
    // by the day of a commencement and what was known then
    private final Map<Viewpoint, List<Stage>> references = new HashMap<>();
    private final Map<Draft, List<Stage>> drafts = new HashMap<>();

    /** A decision with the text for which it was drafted. */
    private record Draft(String decision, Viewpoint text) {}

    /** An operation bound to its text, or the reason why it cannot be. */
    private record Bound(
            @Nullable Binding binding, @Nullable Diagnostic refusal) {}

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
        if (known != null) {
            return known;
        }
        Stage stage = nothing;
        for (Effect effect : world.applying(viewpoint)) {
            Stage writtenFor = writtenFor(effect, viewpoint.knownOn());
            stage = step(stage, effect, bind(effect, writtenFor), writtenFor);
        }
        worlds.put(viewpoint, stage);
        return stage;
    }

    /** The text directly before an effect, as those saw it for whom it was written. */
    Stage writtenFor(Effect effect, LocalDate knownOn) {
        if (effect.decision().draftedOn() != null) {
            LocalDate day = effect.decision().draftedOn().value();
            return before(draft(effect, Viewpoint.asItReadOn(day)), effect.order());
        }
        return before(reference(referenceOf(effect, knownOn)), effect.order());
    }

    /** The text at a viewpoint, of what stands before a place in the order. */
    Stage textOn(Viewpoint viewpoint, OrderKey limit) {
        Stage stage = nothing;
        for (Effect effect : world.applying(viewpoint)) {
            if (effect.order().compareTo(limit) < 0) {
                Stage writtenFor = writtenFor(effect, viewpoint.knownOn());
                stage = step(stage, effect, bind(effect, writtenFor), writtenFor);
            }
        }
        return stage;
    }

    /** What an operation would mean in a text; empty where it means nothing there. */
    Optional<Binding> bindHere(Effect effect, Stage in) {
        return Optional.ofNullable(bind(effect, in).binding());
    }

    /** The stage after an operation read and applied in one text, whatever text it was written for. */
    Stage applyHere(Effect effect, Stage in) {
        return step(in, effect, bind(effect, in), in);
    }

    // the day of commencement, with what was published by then; a decision knows at least itself
    private static Viewpoint referenceOf(Effect effect, LocalDate knownOn) {
        LocalDate inForce = Objects.requireNonNull(effect.dates().inForce());
        LocalDate published =
                Objects.requireNonNull(effect.dates().publication().on());
        LocalDate known = published.isAfter(inForce) ? published : inForce;
        return new Viewpoint(inForce, known.isBefore(knownOn) ? known : knownOn);
    }

    /** The stages on the way to a commencement; no effect in it enters into force later, so the way back ends. */
    private List<Stage> reference(Viewpoint viewpoint) {
        List<Stage> known = references.get(viewpoint);
        if (known != null) {
            return known;
        }
        List<Stage> stages = new ArrayList<>();
        Stage stage = nothing;
        for (Effect effect : world.applying(viewpoint)) {
            if (Objects.requireNonNull(effect.dates().inForce()).isAfter(viewpoint.validOn())) {
                break;
            }
            boolean here = effect.decision().draftedOn() == null
                    && referenceOf(effect, viewpoint.knownOn()).equals(viewpoint);
            Stage writtenFor = here ? stage : writtenFor(effect, viewpoint.knownOn());
            stage = step(stage, effect, bind(effect, writtenFor), writtenFor);
            stages.add(stage);
        }
        references.put(viewpoint, stages);
        return stages;
    }

    // the pinned text, and on it the decision's own operations
    private List<Stage> draft(Effect effect, Viewpoint pinned) {
        Draft key = new Draft(effect.decision().id(), pinned);
        List<Stage> known = drafts.get(key);
        if (known != null) {
            return known;
        }
        List<Effect> own = world.ofDecision(effect.decision().id());
        OrderKey first = own.isEmpty() ? effect.order() : own.get(0).order();
        Stage stage = textOn(pinned, first);
        List<Stage> stages = new ArrayList<>(stage.way());
        for (Effect each : own) {
            stage = step(stage, each, bind(each, stage), stage);
            stages.add(stage);
        }
        drafts.put(key, stages);
        return stages;
    }

    private Stage before(List<Stage> stages, OrderKey order) {
        int low = 0;
        int high = stages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stages.get(middle).isBefore(order)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? nothing : stages.get(low - 1);
    }

    private Bound bind(Effect effect, Stage in) {
        Change change = effect.change();
        Regulation text = in.text();
        if (change == null || text == null) {
            return new Bound(null, null);
        }
        Binder.Result result = namesNoPlace(effect, change)
                ? Binder.bindAmong(madeBy(effect, in), change, origin(effect), text)
                : Binder.bind(change, origin(effect), text);
        return result instanceof Binder.Result.Bound bound
                ? new Bound(bound.binding(), null)
                : new Bound(null, ((Binder.Result.Refused) result).reason());
    }

    // a correction without a place means what the corrected part made or changed
    private static boolean namesNoPlace(Effect effect, Change change) {
        return effect.kind() == EffectKind.CORRECTS
                && change.operation() instanceof Operation.ReplaceText replace
                && replace.scope().value().equals(Address.REGULATION);
    }

    private static List<ProvisionId> madeBy(Effect correction, Stage in) {
        return in.way().stream()
                .filter(stage -> stage.effect()
                        .order()
                        .decision()
                        .equals(correction.order().decision()))
                .filter(stage ->
                        correction.part().isEmpty() || stage.effect().part().equals(correction.part()))
                .flatMap(stage -> stage.touches().stream())
                .map(Touch::provision)
                .distinct()
                .toList();
    }

    private Stage step(Stage stage, Effect effect, Bound bound, Stage writtenFor) {
        Stage known = stage.known(effect, bound.binding());
        if (known != null) {
            return known;
        }
        if (effect.kind() == EffectKind.ESTABLISHES) {
            return stage.established(
                    effect, Objects.requireNonNull(effect.decision().establishes()));
        }
        if (effect.kind() == EffectKind.REPEALS) {
            return stage.repealed(effect);
        }
        return change(stage, effect, bound, writtenFor);
    }

    @SuppressWarnings("ReferenceEquality") // worlds that begin alike share their stages
    private Stage change(Stage stage, Effect effect, Bound bound, Stage writtenFor) {
        Regulation text = stage.text();
        if (bound.refusal() != null) {
            return stage.refused(effect, null, bound.refusal());
        }
        if (bound.binding() == null || text == null) {
            return stage.refused(effect, null, noText(effect));
        }
        Outcome outcome = Applier.apply(bound.binding(), text);
        if (outcome instanceof Outcome.Applied applied) {
            return stage.applied(effect, bound.binding(), applied.text(), applied.touches(), applied.notes());
        }
        Diagnostic reason = ((Outcome.Refused) outcome).reason();
        boolean asWritten = stage == writtenFor;
        return stage.refused(effect, bound.binding(), asWritten ? reason : inexact(effect, reason));
    }

    private static Diagnostic noText(Effect effect) {
        return Diagnostic.of(
                        Code.REGULATION_NOT_IN_FORCE,
                        effect.span(),
                        "there is no text of " + effect.regulation() + " when "
                                + effect.decision().id() + " enters into force")
                .withHelp("check the dates of both, or pin the text with `drafted-on`");
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

    private static String origin(Effect effect) {
        OrderKey order = effect.order();
        String correction = order.correction() == 0 ? "" : "." + order.correction();
        return effect.decision().id() + "." + order.instruction() + "." + order.operation() + correction;
    }
}
