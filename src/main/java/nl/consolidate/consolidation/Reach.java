package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;

/** Finds effects that reach back to before the regulation had any, or to before an earlier repeal. */
final class Reach {
    private final World world;
    private final Replay replay;

    Reach(World world, Replay replay) {
        this.world = world;
        this.replay = replay;
    }

    List<Diagnostic> findings(List<Drafted> drafted) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Effect effect : world.all()) {
            if (isRetroactive(effect)) {
                beforeRegulation(effect).ifPresent(findings::add);
                beforeItsRepeal(effect).ifPresent(findings::add);
            }
        }
        findings.addAll(beforeRepeals(drafted));
        return findings;
    }

    private static boolean isRetroactive(Effect effect) {
        return effect.dates().isSettled()
                && effect.dates().isRetroactive()
                && (effect.kind() == EffectKind.AMENDS || effect.kind() == EffectKind.REPEALS);
    }

    private Optional<Diagnostic> beforeRegulation(Effect effect) {
        return world.all().stream()
                .filter(first ->
                        first.kind() == EffectKind.ESTABLISHES && first.dates().isSettled())
                .filter(first -> from(effect).isBefore(from(first)))
                .findFirst()
                .map(first -> Diagnostic.of(
                                Code.RETROACTIVE_BEFORE_REGULATION,
                                placeOf(effect),
                                "the effect reaches back to " + from(effect) + ", but " + effect.regulation()
                                        + " itself has effect only from " + from(first))
                        .withRelated(first.span(), "the regulation")
                        .withHelp("before that day there is no text to change; check both dates"));
    }

    // a decision that meets no text in force at all has a finding of its own
    private Optional<Diagnostic> beforeItsRepeal(Effect effect) {
        if (effect.kind() != EffectKind.AMENDS || meetsNoText(effect)) {
            return Optional.empty();
        }
        return world.all().stream()
                .filter(repeal -> repeal.kind() == EffectKind.REPEALS && counts(repeal))
                .filter(repeal -> repeal.order().compareTo(effect.order()) < 0
                        && from(effect).isBefore(from(repeal)))
                .findFirst()
                .map(repeal -> beforeRepeal(effect, repeal, effect.regulation()));
    }

    private boolean meetsNoText(Effect effect) {
        Stage before = replay.writtenFor(effect, LocalDate.MAX);
        return before.text() == null || before.isRepealed();
    }

    private static boolean counts(Effect effect) {
        return effect.dates().isSettled()
                && !LocalDate.MIN.equals(effect.dates().annulledFrom());
    }

    private static List<Diagnostic> beforeRepeals(List<Drafted> drafted) {
        Map<ProvisionId, Effect> repealed = new HashMap<>();
        List<Stage> steps = drafted.stream()
                .flatMap(each -> each.steps().stream())
                .sorted((one, other) -> one.effect().compareTo(other.effect()))
                .toList();
        List<Diagnostic> findings = new ArrayList<>();
        for (Stage step : steps) {
            for (Touch touch : step.touches()) {
                Effect repeal = repealed.get(touch.provision());
                if (repeal != null && reachesBefore(step.effect(), repeal)) {
                    findings.add(beforeRepeal(
                            step.effect(), repeal, String.valueOf(touch.from() == null ? touch.to() : touch.from())));
                }
                if (touch.kind() == Touch.Kind.REPEALED) {
                    repealed.putIfAbsent(touch.provision(), step.effect());
                }
            }
        }
        return findings;
    }

    private static boolean reachesBefore(Effect effect, Effect repeal) {
        return isRetroactive(effect)
                && !effect.order().decision().equals(repeal.order().decision())
                && from(effect).isBefore(from(repeal));
    }

    private static Diagnostic beforeRepeal(Effect effect, Effect repeal, String what) {
        return Diagnostic.of(
                        Code.RETROACTIVE_BEFORE_REPEAL,
                        placeOf(effect),
                        "the effect reaches back to " + from(effect) + ", before "
                                + repeal.decision().id() + " repealed " + what + " from " + from(repeal))
                .withRelated(Aim.of(repeal), "repealed here")
                .withHelp("it changes what has been repealed since, for the days before; check that it is meant");
    }

    private static LocalDate from(Effect effect) {
        return Objects.requireNonNull(effect.dates().effectiveFrom());
    }

    /** Where the source says how far an effect reaches back. */
    private static SourceSpan placeOf(Effect effect) {
        return schedules(effect)
                .map(Schedule::retroactiveTo)
                .filter(Objects::nonNull)
                .filter(back -> back.value().equals(effect.dates().retroactiveTo()))
                .findFirst()
                .map(Located::span)
                .orElse(effect.span());
    }

    // from the operation to the decision as a whole
    private static Stream<Schedule> schedules(Effect effect) {
        List<Schedule> all = new ArrayList<>();
        Change change = effect.change();
        if (change != null) {
            all.add(change.schedule());
        }
        Drafted.instructionOf(effect).map(Instruction::schedule).ifPresent(all::add);
        effect.decision().amends().stream()
                .filter(amended -> amended.regulation().value().equals(effect.regulation()))
                .map(AmendedRegulation::schedule)
                .forEach(all::add);
        effect.decision().repeals().stream()
                .filter(repeal ->
                        effect.kind() == EffectKind.REPEALS && repeal.span().equals(effect.span()))
                .map(Repeal::schedule)
                .forEach(all::add);
        all.add(effect.decision().schedule());
        return all.stream();
    }
}
