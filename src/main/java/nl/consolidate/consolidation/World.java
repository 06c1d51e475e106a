package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
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

    World(Timetable timetable, String regulation, Settings settings) {
        this.timetable = timetable;
        this.regulation = regulation;
        this.settings = settings;
    }

    /** What counts at a viewpoint, in order; nothing does where the regulation itself does not. */
    List<Effect> applying(Viewpoint viewpoint) {
        return selection(viewpoint).applying();
    }

    Selection selection(Viewpoint viewpoint) {
        Selection selection = Selector.select(timetable.effectsOn(regulation, viewpoint.knownOn()), viewpoint);
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

    /** The effects of one decision on the regulation, with all that the sources hold. */
    List<Effect> ofDecision(String decision) {
        return all().stream()
                .filter(effect -> effect.decision().id().equals(decision))
                .toList();
    }

    List<Effect> all() {
        return timetable.effectsOn(regulation);
    }

    /** The days on which anything that is known on some day begins or ends to count. */
    NavigableSet<LocalDate> turningDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate known : knowledgeDays()) {
            timetable.effectsOn(regulation, known).forEach(effect -> addDays(effect.dates(), days));
        }
        days.addAll(knowledgeDays());
        return days;
    }

    /** The days on which a decision becomes known that touches the regulation or a date of what does. */
    NavigableSet<LocalDate> knowledgeDays() {
        return timetable.publications(regulation);
    }

    private static void addDays(EffectDates dates, Set<LocalDate> days) {
        add(dates.inForce(), days);
        add(dates.effectiveFrom(), days);
        add(dates.until(), days);
        add(dates.annulledFrom(), days);
    }

    private static void add(@Nullable LocalDate day, Set<LocalDate> days) {
        if (day != null && !day.equals(LocalDate.MIN)) {
            days.add(day);
        }
    }

    private static boolean isEstablished(List<Effect> applying) {
        return applying.stream().anyMatch(effect -> effect.kind() == EffectKind.ESTABLISHES);
    }
}
