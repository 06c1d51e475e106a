package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * The dates of decisions as far as a given body of knowledge settles them: a decision that is not known cannot commence
 * or annul another.
 */
final class Calendar {
    private static final Commencement SILENT = new Commencement.Silent();
    private static final Comparator<Decision> LATEST_LAST = Comparator.comparing(
                    Decision::publishedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Decision::id);

    private final Map<String, Decision> byId = new HashMap<>();
    private final List<Decision> setters;
    private final CommencementRules rules;

    /** A day with the decision from which it was worked out. */
    private record Resolved(@Nullable LocalDate day, String by) {}

    /** A commencement by a later decision. */
    private record Setting(Decision decision, Commences commences) {}

    Calendar(List<Decision> decisions, List<Decision> setters, CommencementRules rules) {
        decisions.forEach(decision -> byId.putIfAbsent(decision.id(), decision));
        this.setters = setters.stream().sorted(LATEST_LAST).toList();
        this.rules = rules;
    }

    /** The dates of a part of a decision; the schedule is already merged from the inner to the outer. */
    EffectDates dates(Decision decision, String part, Schedule schedule) {
        Resolved inForce = inForce(decision, part, schedule, new ArrayList<>());
        LocalDate retroactive = schedule.retroactiveTo() == null
                ? null
                : schedule.retroactiveTo().value();
        LocalDate until = schedule.until() == null ? null : schedule.until().value();
        EffectDates dates = new EffectDates(
                decision.published().value(), rule(schedule), inForce.by(), inForce.day(), retroactive, until, null);
        return annulment(decision).map(dates::annulled).orElse(dates);
    }

    /** Whether the rule of a decision leads back to itself. */
    boolean isCircular(Decision decision) {
        List<String> way = new ArrayList<>();
        inForce(decision, "", decision.schedule(), way);
        return !way.isEmpty() && way.indexOf(way.get(way.size() - 1)) < way.size() - 1;
    }

    private Resolved inForce(Decision decision, String part, Schedule schedule, List<String> way) {
        boolean seen = way.contains(decision.id());
        way.add(decision.id());
        if (seen) {
            return new Resolved(null, decision.id());
        }
        Optional<Setting> setting = setting(decision, part);
        if (setting.isPresent()) {
            Setting found = setting.get();
            return resolve(found.decision(), found.commences().schedule(), way);
        }
        return resolve(decision, schedule, way);
    }

    private Resolved resolve(Decision ruling, Schedule schedule, List<String> way) {
        Commencement rule = rule(schedule);
        if (rule instanceof Commencement.With with) {
            Decision other = byId.get(with.decision());
            return other == null ? new Resolved(null, ruling.id()) : inForce(other, "", other.schedule(), way);
        }
        LocalDate published = ruling.publishedOn();
        LocalDate day =
                published == null ? null : rules.resolve(rule, published).orElse(null);
        return new Resolved(day, ruling.id());
    }

    // the last known decision rules; one that names the part goes before one for the whole
    private Optional<Setting> setting(Decision decision, String part) {
        Setting whole = null;
        Setting exact = null;
        for (Decision setter : setters) {
            for (Commences commences : setter.commences()) {
                if (!commences.decision().value().equals(decision.id())) {
                    continue;
                }
                if (commences.part() == null) {
                    whole = new Setting(setter, commences);
                } else if (commences.part().value().equals(part)) {
                    exact = new Setting(setter, commences);
                }
            }
        }
        return Optional.ofNullable(exact != null ? exact : whole);
    }

    private Optional<LocalDate> annulment(Decision decision) {
        return setters.stream()
                .flatMap(setter -> setter.annuls().stream())
                .filter(annuls -> annuls.decision().value().equals(decision.id()))
                .map(Calendar::from)
                .min(Comparator.naturalOrder());
    }

    private static LocalDate from(Annuls annuls) {
        return annuls.from() == null ? LocalDate.MIN : annuls.from();
    }

    static Commencement rule(Schedule schedule) {
        return schedule.inForce() == null ? SILENT : schedule.inForce().value();
    }
}
