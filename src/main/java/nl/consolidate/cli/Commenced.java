package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** The days on which a decision came to count for a regulation, as known today: published and in force. */
final class Commenced {
    private static final int MOST = 10;

    private final NavigableSet<LocalDate> days;

    private Commenced(NavigableSet<LocalDate> days) {
        this.days = days;
    }

    /** Refuses a decision that does not change the regulation, or of which no day is known. */
    static Commenced of(String decision, ConsolidatedText text) {
        List<Effect> effects = Stream.concat(
                        text.applied().stream(), text.withheld().stream().map(Withheld::effect))
                .toList();
        List<Effect> own = effects.stream()
                .filter(effect -> effect.decision().id().equals(decision))
                .toList();
        if (own.isEmpty()) {
            throw unknown(decision, text, effects);
        }
        NavigableSet<LocalDate> days = new TreeSet<>(own.stream()
                .map(effect -> effect.dates())
                .map(Commenced::dayOf)
                .filter(Objects::nonNull)
                .toList());
        if (days.isEmpty()) {
            throw new UsageError(
                    "no day is known on which " + decision + " enters into force",
                    "`consolidate log " + text.regulation().id() + " --all` tells why");
        }
        return new Commenced(days);
    }

    // what is published after its day is not known on that day
    private static @Nullable LocalDate dayOf(EffectDates dates) {
        LocalDate published = dates.publication().on();
        LocalDate inForce = dates.inForce();
        return published == null || inForce == null || inForce.isAfter(published) ? inForce : published;
    }

    private static UsageError unknown(String decision, ConsolidatedText text, List<Effect> effects) {
        TreeSet<String> ids = new TreeSet<>();
        effects.forEach(effect -> ids.add(effect.decision().id()));
        return UsageError.near(
                "no decision \"" + decision + "\" changes " + text.regulation().id(),
                decision,
                ids,
                "there are: " + listed(List.copyOf(ids)));
    }

    private static String listed(List<String> ids) {
        int more = ids.size() - MOST;
        return more <= 0 ? String.join(", ", ids) : String.join(", ", ids.subList(0, MOST)) + " and " + more + " more";
    }

    /** The last day before any of it. */
    LocalDate dayBefore() {
        return days.first().minusDays(1);
    }

    /** The first day with all of it. */
    LocalDate dayAfter() {
        return days.last();
    }
}
