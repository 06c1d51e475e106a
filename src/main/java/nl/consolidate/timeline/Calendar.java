package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Target;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.timeline.Commencements.Ruling;
import nl.consolidate.timeline.Endings.Ending;
import nl.consolidate.timeline.Sayings.Said;
import org.jspecify.annotations.Nullable;

/**
 * The dates of decisions as far as a given body of knowledge settles them: a decision that is not known cannot
 * commence, end, annul, suspend or repeal another.
 */
final class Calendar {
    private final Sayings sayings;
    private final Validity validity;
    private final Commencements commencements;
    private final Endings endings;

    /**
     * The setters are the known decisions that can date another, by what they say of it or by giving their own day.
     *
     * @param knownOn the day on which one looks
     */
    Calendar(List<Decision> setters, CommencementRules rules, LocalDate knownOn) {
        this.sayings = new Sayings(setters);
        this.validity = new Validity(sayings);
        this.commencements = new Commencements(sayings, validity, rules);
        this.endings = new Endings(sayings, validity, commencements, knownOn);
    }

    Sayings sayings() {
        return sayings;
    }

    Commencements commencements() {
        return commencements;
    }

    Validity validity() {
        return validity;
    }

    Endings endings() {
        return endings;
    }

    /** What known decisions published on one day set for the same part of a decision, beside the first of them. */
    List<Commences> rivals(Decision decision) {
        Map<String, Decision> first = new HashMap<>();
        List<Commences> rivals = new ArrayList<>();
        for (Said<Commences> said : sayings.commencing(decision.id())) {
            Target target = said.what().target();
            String about = said.by().publishedOn() + " " + value(target.regulation()) + " " + value(target.part());
            Decision other = first.putIfAbsent(about, said.by());
            if (other != null && !other.id().equals(said.by().id())) {
                rivals.add(said.what());
            }
        }
        return rivals;
    }

    private static String value(@Nullable Located<String> words) {
        return words == null ? "" : words.value();
    }

    EffectDates dates(Portion portion) {
        Ruling ruling = commencements.ruling(portion);
        Schedule schedule = ruling.schedule();
        Ending ending = ending(portion, ruling);
        EffectDates dates = new EffectDates(
                portion.decision().published().value(),
                Portion.ruleOf(schedule),
                ruling.by().id(),
                ruling.day(),
                day(schedule.retroactiveTo()),
                ending.until(),
                null);
        String withdrawnBy = commencements.withdrawnBy(portion, ruling.day());
        return dates.with(new Fate(lapses(portion, ruling, ending), withdrawnBy, ending.setBy()));
    }

    /** The days on which what a decision does to a regulation does not hold, because it was annulled or suspended. */
    List<Lapse> lapses(Decision decision, String regulation, String part) {
        return validity.lapses(new Portion(decision, regulation, part, List.of(decision.schedule())));
    }

    /** The dates that rule for a portion, wherever they are stated. */
    Schedule schedule(Portion portion) {
        return commencements.ruling(portion).schedule();
    }

    Ending ending(Portion portion) {
        return ending(portion, commencements.ruling(portion));
    }

    private Ending ending(Portion portion, Ruling ruling) {
        return endings.of(portion, day(ruling.schedule().until()));
    }

    private List<Lapse> lapses(Portion portion, Ruling ruling, Ending ending) {
        List<Lapse> lapses = new ArrayList<>(validity.lapses(portion));
        lapses.addAll(ending.pauses());
        lapses.addAll(ruling.suspended());
        lapses.sort(Comparator.comparing(Lapse::from).thenComparing(Lapse::by).thenComparing(Lapse::cause));
        return lapses.stream().distinct().toList();
    }

    /** Whether the rule for a portion runs in a circle. */
    boolean isCircular(Portion portion) {
        return commencements.isCircular(portion);
    }

    private static @Nullable LocalDate day(@Nullable Located<LocalDate> stated) {
        return stated == null ? null : stated.value();
    }
}
