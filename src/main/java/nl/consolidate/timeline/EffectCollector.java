package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Correction;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.SourceSpan;

/** Takes decisions apart into effects: one for each operation, each with its own dates and place in the order. */
final class EffectCollector {
    // editors correct behind all instructions of the decision, repeals stand between
    private static final int REPEALS = Integer.MAX_VALUE - 1;
    private static final int EDITS = Integer.MAX_VALUE;
    private static final int ESTABLISHES = -1;
    private static final Comparator<Decision> BY_PUBLICATION = Comparator.comparing(
                    Decision::publishedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Decision::id);

    private final Calendar calendar;
    private final List<Decision> decisions;
    private final List<Effect> effects = new ArrayList<>();
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
        return effects;
    }

    private void collect(Decision decision) {
        if (decision.establishes() != null) {
            EffectDates dates = calendar.dates(decision, "", decision.schedule());
            Effect effect = effect(
                    EffectKind.ESTABLISHES, decision.establishes().id(), decision, dates, ESTABLISHES, decision.span());
            effects.add(effect);
            remember(decision.id(), "", effect);
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

    private void collect(Decision decision, AmendedRegulation amended, Instruction instruction, int index) {
        Schedule wider = instruction.schedule().orElse(amended.schedule()).orElse(decision.schedule());
        int operation = 0;
        for (Change change : instruction.changes()) {
            EffectDates dates = calendar.dates(
                    decision, instruction.part(), change.schedule().orElse(wider));
            OrderKey order = OrderKey.of(decision, dates, index, operation++);
            Effect effect = new Effect(
                    EffectKind.AMENDS,
                    amended.regulation().value(),
                    decision,
                    instruction.part(),
                    change,
                    "",
                    dates,
                    order,
                    change.span());
            effects.add(effect);
            remember(decision.id(), instruction.part(), effect);
            remember(decision.id(), "", effect);
        }
    }

    private void collect(Decision decision, AmendedRegulation amended, Correction correction, int index) {
        Change change = correction.change();
        Schedule schedule = change.schedule().orElse(amended.schedule()).orElse(decision.schedule());
        EffectDates dates = calendar.dates(decision, "", schedule);
        effects.add(new Effect(
                EffectKind.EDITS,
                amended.regulation().value(),
                decision,
                "",
                change,
                correction.reason(),
                dates,
                OrderKey.of(decision, dates, EDITS, index),
                change.span()));
    }

    private void collect(Decision decision, Repeal repeal) {
        EffectDates dates =
                calendar.dates(decision, repeal.by(), repeal.schedule().orElse(decision.schedule()));
        effects.add(new Effect(
                EffectKind.REPEALS,
                repeal.regulation().value(),
                decision,
                repeal.by(),
                null,
                "",
                dates,
                OrderKey.of(decision, dates, REPEALS, 0),
                repeal.span()));
    }

    private void collect(Decision decision, Corrects corrects) {
        for (Instruction instruction : corrects.instructions()) {
            List<Effect> corrected =
                    lastOfPart.getOrDefault(key(corrects.decision().value(), instruction.part()), List.of());
            for (Effect last : corrected) {
                instruction.changes().forEach(change -> correct(decision, instruction, change, corrects, last));
            }
        }
    }

    private void correct(Decision decision, Instruction instruction, Change change, Corrects corrects, Effect last) {
        EffectDates dates = calendar.annulled(
                decision, last.dates().publishedAs(decision.published().value()));
        int count = corrections.merge(last.order(), 1, Integer::sum);
        effects.add(new Effect(
                EffectKind.CORRECTS,
                last.regulation(),
                decision,
                instruction.part(),
                change,
                corrects.reason(),
                dates,
                last.order().corrected(count),
                change.span()));
    }

    private void remember(String decision, String part, Effect effect) {
        List<Effect> last = lastOfPart.computeIfAbsent(key(decision, part), ignored -> new ArrayList<>());
        last.removeIf(other -> other.regulation().equals(effect.regulation()));
        last.add(effect);
    }

    private static String key(String decision, String part) {
        return decision + " " + part;
    }

    private static Effect effect(
            EffectKind kind,
            String regulation,
            Decision decision,
            EffectDates dates,
            int instruction,
            SourceSpan span) {
        OrderKey order = OrderKey.of(decision, dates, instruction, 0);
        return new Effect(kind, regulation, decision, "", null, "", dates, order, span);
    }
}
