package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Correction;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Target;
import nl.consolidate.diagnostic.Located;

/** Takes decisions apart into effects: one for each operation, each with its own dates and place in the order. */
final class EffectCollector {
    // editors correct behind all instructions of the decision, and before a regulation ends
    private static final int REPEALS = OrderKey.END;
    private static final int EDITS = Integer.MAX_VALUE;
    private static final int ESTABLISHES = -1;
    private static final Comparator<Decision> BY_PUBLICATION = Comparator.comparing(
                    Decision::publishedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Decision::id);

    private final Calendar calendar;
    private final List<Decision> decisions;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Effect> expiring = new ArrayList<>();
    // the effect behind which a correction of a part comes, by decision, part and regulation
    private final Map<String, List<Effect>> lastOfPart = new HashMap<>();
    private final Map<OrderKey, Integer> corrections = new HashMap<>();

    EffectCollector(Calendar calendar, List<Decision> decisions) {
        this.calendar = calendar;
        this.decisions = decisions.stream().sorted(BY_PUBLICATION).toList();
    }

    List<Effect> collect() {
        decisions.forEach(this::collect);
        for (Decision decision : decisions) {
            decision.corrects().forEach(corrects -> collect(decision, corrects));
        }
        expiring.stream().filter(this::stillExpires).toList().forEach(effects::add);
        return effects;
    }

    private void collect(Decision decision) {
        if (decision.establishes() != null) {
            establish(decision);
        }
        int instruction = 0;
        int edit = 0;
        for (AmendedRegulation amended : decision.amends()) {
            for (Instruction each : amended.instructions()) {
                collect(decision, amended, each, instruction++);
            }
            for (Correction correction : amended.corrections()) {
                collect(decision, amended, correction, edit++);
            }
        }
        decision.repeals().forEach(repeal -> collect(decision, repeal));
    }

    private void establish(Decision decision) {
        Portion whole = Portion.whole(decision);
        EffectDates dates = calendar.dates(whole);
        Effect effect = new Effect(
                EffectKind.ESTABLISHES,
                whole.regulation(),
                decision,
                "",
                null,
                "",
                dates,
                OrderKey.of(decision, dates, ESTABLISHES, 0),
                decision.span());
        effects.add(effect);
        remember(decision.id(), "", effect);
        if (dates.until() != null) {
            expiring.add(expiry(effect, dates.until()));
        }
    }

    private static Effect expiry(Effect established, LocalDate day) {
        EffectDates dates = established.dates();
        String setBy = dates.fate().endSetBy();
        LocalDate inForce = dates.inForce();
        boolean past = inForce != null && day.isBefore(inForce);
        EffectDates own = new EffectDates(
                dates.publication(),
                new Commencement.OnDate(day),
                setBy == null ? established.decision().id() : setBy,
                past ? inForce : day,
                past ? day : null,
                null,
                null);
        Located<LocalDate> until = established.decision().schedule().until();
        return new Effect(
                EffectKind.REPEALS,
                established.regulation(),
                established.decision(),
                "",
                null,
                "",
                own,
                OrderKey.of(established.decision(), own, REPEALS, 0),
                until == null ? established.span() : until.span());
    }

    // what was repealed before does not expire
    private boolean stillExpires(Effect expiry) {
        LocalDate day = Objects.requireNonNull(expiry.dates().inForce());
        return effects.stream()
                .filter(effect -> effect.kind() == EffectKind.REPEALS)
                .filter(effect -> effect.regulation().equals(expiry.regulation()))
                .noneMatch(
                        repeal -> Selector.stateOf(repeal.dates(), Viewpoint.asItReadOn(day)) == EffectState.APPLIED);
    }

    private void collect(Decision decision, AmendedRegulation amended, Instruction instruction, int index) {
        int operation = 0;
        for (Change change : instruction.changes()) {
            Portion portion = Portion.of(decision, amended, instruction, change);
            EffectDates dates = calendar.dates(portion);
            Effect effect = new Effect(
                    EffectKind.AMENDS,
                    portion.regulation(),
                    decision,
                    portion.part(),
                    change,
                    "",
                    dates,
                    OrderKey.of(decision, dates, index, operation++),
                    change.span());
            effects.add(effect);
            remember(effect);
        }
    }

    private void collect(Decision decision, AmendedRegulation amended, Correction correction, int index) {
        Change change = correction.change();
        Portion portion = Portion.of(decision, amended, change.schedule());
        EffectDates dates = calendar.dates(portion);
        effects.add(new Effect(
                EffectKind.EDITS,
                portion.regulation(),
                decision,
                "",
                change,
                correction.reason(),
                dates,
                OrderKey.of(decision, dates, EDITS, index),
                change.span()));
    }

    private void collect(Decision decision, Repeal repeal) {
        Portion portion = Portion.of(decision, repeal);
        EffectDates dates = calendar.dates(portion);
        effects.add(new Effect(
                EffectKind.REPEALS,
                portion.regulation(),
                decision,
                portion.part(),
                null,
                "",
                dates,
                OrderKey.of(decision, dates, REPEALS, 0),
                repeal.span()));
    }

    private void collect(Decision decision, Corrects corrects) {
        for (Instruction instruction : corrects.instructions()) {
            String corrected = key(corrects.decision().value(), instruction.part());
            for (Effect last : List.copyOf(lastOfPart.getOrDefault(corrected, List.of()))) {
                if (corrects.target().closenessTo(last.regulation(), instruction.part()) != Target.OUTSIDE) {
                    instruction.changes().forEach(change -> correct(decision, instruction, change, corrects, last));
                }
            }
        }
    }

    private void correct(Decision decision, Instruction instruction, Change change, Corrects corrects, Effect last) {
        List<Lapse> lapses = calendar.lapses(decision, last.regulation(), instruction.part());
        OrderKey corrected = last.order().corrected(0);
        int count = corrections.merge(corrected, 1, Integer::sum);
        Effect effect = new Effect(
                EffectKind.CORRECTS,
                last.regulation(),
                decision,
                instruction.part(),
                change,
                corrects.reason(),
                last.dates().publishedAs(decision.published().value()).lapsing(lapses),
                corrected.corrected(count),
                change.span());
        effects.add(effect);
        remember(effect);
    }

    private void remember(Effect effect) {
        remember(effect.decision().id(), effect.part(), effect);
        remember(effect.decision().id(), "", effect);
    }

    private void remember(String decision, String part, Effect effect) {
        List<Effect> last = lastOfPart.computeIfAbsent(key(decision, part), ignored -> new ArrayList<>());
        last.removeIf(other -> other.regulation().equals(effect.regulation()));
        last.add(effect);
    }

    private static String key(String decision, String part) {
        return decision + " " + part;
    }
}
