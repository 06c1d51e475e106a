package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Timetable;

/** Checks that a regulation begins on the day on which the one that it follows ends. */
final class Successions {
    private final TreeMap<String, Decision> bases = new TreeMap<>();
    private final Timetable timetable;

    Successions(List<Decision> decisions, Timetable timetable) {
        this.timetable = timetable;
        decisions.stream()
                .filter(decision -> decision.establishes() != null)
                .forEach(decision -> bases.put(decision.id(), decision));
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        for (Decision base : bases.values()) {
            predecessors(base).forEach(old -> finding(old, base).ifPresent(findings::add));
        }
        return findings;
    }

    // those that it says it follows, and those that it repeals itself
    private Set<String> predecessors(Decision base) {
        Set<String> ids = new LinkedHashSet<>();
        Regulation established = Objects.requireNonNull(base.establishes());
        ids.add(established.successorOf());
        base.repeals().forEach(repeal -> ids.add(repeal.regulation().value()));
        ids.removeIf(id -> !bases.containsKey(id) || id.equals(base.id()));
        return ids;
    }

    private Optional<Diagnostic> finding(String old, Decision base) {
        Optional<Effect> begins = first(base.id(), EffectKind.ESTABLISHES);
        Optional<Effect> ends = first(old, EffectKind.REPEALS);
        if (begins.isEmpty() || ends.isEmpty()) {
            return begins.isEmpty() || hasRepeal(old) ? Optional.empty() : Optional.of(never(old, base));
        }
        LocalDate end = from(ends.get());
        LocalDate begin = from(begins.get());
        return end.equals(begin) ? Optional.empty() : Optional.of(worded(ends.get(), end, base, begin));
    }

    private boolean hasRepeal(String regulation) {
        return timetable.effectsOn(regulation).stream().anyMatch(effect -> effect.kind() == EffectKind.REPEALS);
    }

    private Optional<Effect> first(String regulation, EffectKind kind) {
        return timetable.effectsOn(regulation).stream()
                .filter(effect -> effect.kind() == kind && effect.dates().isSettled())
                .filter(effect -> !LocalDate.MIN.equals(effect.dates().annulledFrom()))
                .min(Comparator.comparing(Successions::from));
    }

    private static LocalDate from(Effect effect) {
        return Objects.requireNonNull(effect.dates().effectiveFrom());
    }

    private static Diagnostic worded(Effect repeal, LocalDate end, Decision base, LocalDate begin) {
        boolean gap = end.isBefore(begin);
        long days = Math.abs(ChronoUnit.DAYS.between(end, begin));
        String count = days + (days == 1 ? " day" : " days");
        String dates = repeal.regulation() + " ends on " + end + " and " + base.id() + " begins on " + begin;
        return Diagnostic.of(
                        gap ? Code.SUCCESSION_GAP : Code.SUCCESSION_OVERLAP,
                        repeal.span(),
                        dates + ": " + count + (gap ? " without either" : " with both"))
                .withRelated(placeOf(base), "its successor begins here")
                .withHelp("check both dates, the retroactive ones too; where it is meant, accept it with `allow:`");
    }

    private Diagnostic never(String old, Decision base) {
        return Diagnostic.of(
                        Code.SUCCESSION_OVERLAP,
                        placeOf(base),
                        base.id() + " follows " + old + ", but no decision repeals that one")
                .withRelated(Objects.requireNonNull(bases.get(old)).span(), "the earlier regulation")
                .withHelp("add `repeals:` to the decision that repealed it");
    }

    private static SourceSpan placeOf(Decision base) {
        Schedule schedule = base.schedule();
        if (schedule.retroactiveTo() != null) {
            return schedule.retroactiveTo().span();
        }
        return schedule.inForce() != null ? schedule.inForce().span() : base.span();
    }
}
