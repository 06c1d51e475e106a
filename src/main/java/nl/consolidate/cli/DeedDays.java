package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/** What a decision makes of other decisions about a regulation, by the days from which the text reads otherwise by it. */
final class DeedDays {
    private final Decision decision;
    private final List<Effect> effects;

    /** Looks at one decision among all that is done to a regulation. */
    DeedDays(Decision decision, List<Effect> effects) {
        this.decision = decision;
        this.effects = List.copyOf(effects);
    }

    /** The days from which what it sets in force counts, and what it annuls or suspends no longer does. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (Commences commences : decision.commences()) {
            targets(commences.target()).stream()
                    .map(effect -> Commenced.dayOf(effect.dates()))
                    .filter(Objects::nonNull)
                    .forEach(days::add);
        }
        for (Annuls annuls : decision.annuls()) {
            addEnd(annuls.target(), annuls.from(), days);
        }
        for (Suspends suspends : decision.suspends()) {
            addEnd(suspends.target(), suspends.from(), days);
        }
        return days;
    }

    /** Whether it changes what comes of other decisions without a day on which the text becomes another by it. */
    boolean hasOthers() {
        return decision.extensions().stream().map(Extends::target).anyMatch(this::bearsOn)
                || decision.withdrawals().stream().map(Withdrawal::target).anyMatch(this::bearsOn);
    }

    // nobody knew of it before it was published
    private void addEnd(Target target, @Nullable LocalDate from, List<LocalDate> days) {
        LocalDate published = decision.publishedOn();
        if (published != null && bearsOn(target)) {
            days.add(from == null || from.isBefore(published) ? published : from);
        }
    }

    private boolean bearsOn(Target target) {
        return !targets(target).isEmpty();
    }

    private List<Effect> targets(Target target) {
        return effects.stream()
                .filter(effect ->
                        effect.decision().id().equals(target.decision().value()))
                .filter(effect -> target.closenessTo(effect.regulation(), effect.part()) != Target.OUTSIDE)
                .toList();
    }
}
