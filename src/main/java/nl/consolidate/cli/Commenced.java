package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** The days on which a decision came to bear on the text of a regulation, as known today. */
final class Commenced {
    private static final int MOST = 10;

    private final NavigableSet<LocalDate> days;

    private Commenced(NavigableSet<LocalDate> days) {
        this.days = days;
    }

    /**
     * Refuses a decision that neither changes the regulation nor what others make of it, or of which no day is known.
     *
     * @param decision an id, of whatever decision
     * @param known the decision that has it, if any
     * @param text all that is known today of the regulation
     */
    static Commenced of(String decision, Optional<Decision> known, ConsolidatedText text) {
        List<Effect> effects = Stream.concat(
                        text.applied().stream(), text.withheld().stream().map(Withheld::effect))
                .toList();
        List<Effect> own = effects.stream()
                .filter(effect -> effect.decision().id().equals(decision))
                .toList();
        NavigableSet<LocalDate> days = new TreeSet<>();
        own.stream()
                .map(effect -> dayOf(effect.dates()))
                .filter(Objects::nonNull)
                .forEach(days::add);
        Optional<DeedDays> deeds = known.map(found -> new DeedDays(found, effects));
        deeds.ifPresent(found -> days.addAll(found.days()));
        if (days.isEmpty()) {
            throw without(decision, text, own.isEmpty(), deeds, effects);
        }
        return new Commenced(days);
    }

    private static UsageError without(
            String decision, ConsolidatedText text, boolean isNone, Optional<DeedDays> deeds, List<Effect> effects) {
        String regulation = text.regulation().id();
        if (isNone && deeds.isPresent() && deeds.get().hasOthers()) {
            return new UsageError(
                    "there is no text before and after " + decision + ": it only repeals or extends other decisions",
                    "`consolidate versions " + regulation
                            + " --changed-since DATE` tells for which days another text is known since");
        }
        return isNone
                ? unknown(decision, text, effects)
                : new UsageError(
                        "no day is known on which " + decision + " enters into force",
                        "`consolidate log " + regulation + " --all` tells why");
    }

    // what is published after its day is not known on that day
    static @Nullable LocalDate dayOf(EffectDates dates) {
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
