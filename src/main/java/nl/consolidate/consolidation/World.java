package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Selection;
import nl.consolidate.timeline.Selector;
import nl.consolidate.timeline.Timetable;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** All that decisions do to one regulation, asked from viewpoints. */
final class World {
    private final Timetable timetable;
    private final String regulation;
    private final Settings settings;
    private final List<LocalDate> settlementDays;
    private final IdentityHashMap<List<Effect>, Map<String, List<Effect>>> byDecision = new IdentityHashMap<>();

    /** The days of settlement are those from which on conflicts can be settled another way. */
    World(Timetable timetable, String regulation, Settings settings, List<LocalDate> settlementDays) {
        this.timetable = timetable;
        this.regulation = regulation;
        this.settings = settings;
        this.settlementDays = List.copyOf(settlementDays);
    }

    String regulation() {
        return regulation;
    }

    /** What counts at a viewpoint, in order; nothing does where the regulation itself does not. */
    List<Effect> applying(Viewpoint viewpoint) {
        return selection(viewpoint).applying();
    }

    Selection selection(Viewpoint viewpoint) {
        Selection selection =
                standing(Selector.select(timetable.effectsOn(regulation, viewpoint.knownOn()), viewpoint));
        List<Effect> applying = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>(selection.withheld());
        boolean established = isEstablished(selection.applying());
        for (Effect effect : selection.applying()) {
            if (!settings.withCorrections() && effect.kind() == EffectKind.EDITS) {
                withheld.add(new Withheld(effect, EffectState.LEFT_OUT));
            } else if (established) {
                applying.add(effect);
            } else {
                withheld.add(new Withheld(effect, EffectState.NOT_VALID_THEN));
            }
        }
        return new Selection(applying, withheld);
    }

    // a regulation that ended, by itself or before its time, still has the text with which it ended
    private static Selection standing(Selection selection) {
        if (selection.applying().stream().noneMatch(effect -> effect.kind() == EffectKind.REPEALS)) {
            return selection;
        }
        List<Effect> applying = new ArrayList<>(selection.applying());
        List<Withheld> withheld = new ArrayList<>();
        for (Withheld each : selection.withheld()) {
            boolean ended = each.effect().kind() == EffectKind.ESTABLISHES && each.state() == EffectState.EXPIRED;
            if (ended) {
                applying.add(each.effect());
            } else {
                withheld.add(each);
            }
        }
        Collections.sort(applying);
        return new Selection(applying, withheld);
    }

    /** The effects of one decision on the regulation, dated by what was published on or before a day. */
    List<Effect> ofDecision(String decision, LocalDate knownOn) {
        List<Effect> effects = timetable.effectsOn(regulation, knownOn);
        return byDecision.computeIfAbsent(effects, World::byDecision).getOrDefault(decision, List.of());
    }

    private static Map<String, List<Effect>> byDecision(List<Effect> effects) {
        Map<String, List<Effect>> found = new HashMap<>();
        for (Effect effect : effects) {
            found.computeIfAbsent(effect.decision().id(), ignored -> new ArrayList<>())
                    .add(effect);
        }
        return found;
    }

    List<Effect> all() {
        return timetable.effectsOn(regulation);
    }

    /** All days on which the text can turn into another as time goes by. */
    NavigableSet<LocalDate> turningDays() {
        NavigableSet<LocalDate> days = new TreeSet<>(knownDays());
        timetable.publications(regulation).forEach(known -> days.addAll(validDays(known)));
        return days;
    }

    /** The days for which the text can be another than for the day before, as known on a day. */
    NavigableSet<LocalDate> validDays(LocalDate knownOn) {
        NavigableSet<LocalDate> days = new TreeSet<>(settlementDays);
        for (Effect effect : timetable.effectsOn(regulation, knownOn)) {
            EffectDates dates = effect.dates();
            if (isKnown(dates, knownOn)) {
                add(dates.inForce(), days);
                add(dates.effectiveFrom(), days);
                add(dates.until(), days);
                dates.fate().lapses().forEach(lapse -> {
                    add(lapse.from(), days);
                    add(lapse.until(), days);
                });
            }
        }
        return days;
    }

    /** The days on which more is known than the day before, or reaches back from then on. */
    NavigableSet<LocalDate> knownDays() {
        NavigableSet<LocalDate> publications = timetable.publications(regulation);
        NavigableSet<LocalDate> days = new TreeSet<>(publications);
        for (LocalDate known : publications) {
            timetable.effectsOn(regulation, known).stream()
                    .map(Effect::dates)
                    .filter(EffectDates::isRetroactive)
                    .forEach(dates -> add(dates.inForce(), days));
        }
        return days;
    }

    /** The first day that can read differently for who looks on a day instead of the day before. */
    @SuppressWarnings("ReferenceEquality") // one knowledge has one list
    LocalDate firstChange(LocalDate knownOn) {
        List<Effect> effects = timetable.effectsOn(regulation, knownOn);
        if (effects != timetable.effectsOn(regulation, knownOn.minusDays(1))) {
            return LocalDate.MIN;
        }
        return effects.stream()
                .map(Effect::dates)
                .filter(dates -> knownOn.equals(dates.publication().on())
                        || (dates.isRetroactive() && knownOn.equals(dates.inForce())))
                .map(EffectDates::effectiveFrom)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static boolean isKnown(EffectDates dates, LocalDate knownOn) {
        LocalDate published = dates.publication().on();
        return published != null && !published.isAfter(knownOn);
    }

    private static void add(@Nullable LocalDate day, Set<LocalDate> days) {
        if (day != null && !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
            days.add(day);
        }
    }

    private static boolean isEstablished(List<Effect> applying) {
        return applying.stream().anyMatch(effect -> effect.kind() == EffectKind.ESTABLISHES);
    }
}
