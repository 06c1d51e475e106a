package nl.consolidate.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.Lapse;
import org.jspecify.annotations.Nullable;

/**
 * When an effect ends, and by what, with the days on which it was suspended.
 *
 * @param day the first day without it; null for never, or where it counts as never taken
 * @param annulled whether it ends by annulment rather than by its own terms
 * @param pauses the days between without it
 */
record EndOfEffect(@Nullable LocalDate day, boolean annulled, List<Lapse> pauses) {
    EndOfEffect {
        pauses = List.copyOf(pauses);
    }

    static EndOfEffect of(EffectDates dates) {
        LocalDate annulled = dates.annulledFrom();
        LocalDate until = dates.until();
        List<Lapse> pauses = dates.fate().lapses().stream()
                .filter(lapse -> lapse.cause() != Lapse.Cause.ANNULLED || !lapse.isForGood())
                .toList();
        if (annulled == null || (until != null && until.isBefore(annulled))) {
            return new EndOfEffect(until, false, pauses);
        }
        return new EndOfEffect(annulled.equals(LocalDate.MIN) ? null : annulled, true, pauses);
    }

    /** Words for a note, or empty: {@code , vervalt met ingang van 01-01-2025}. */
    String words() {
        String pausing = pauses.isEmpty() ? "" : ", " + pausing();
        if (day == null) {
            return (annulled ? ", vernietigd" : "") + pausing;
        }
        return (annulled ? ", vernietigd" : ", vervalt") + " met ingang van " + DutchDates.numeric(day) + pausing;
    }

    /** The days without it that lie before its end, such as {@code geschorst van 01-03-2024 t/m 31-05-2024}; or empty. */
    String pausing() {
        List<String> words = new ArrayList<>();
        pauses.forEach(pause -> words.add(words(pause)));
        return String.join(", ", words);
    }

    /** Why it does not hold for some days, and for which. */
    static String words(Lapse lapse) {
        String why = switch (lapse.cause()) {
            case ANNULLED -> "vernietigd";
            case SUSPENDED -> "geschorst";
            case ENDED -> "vervallen";
        };
        boolean always = lapse.from().equals(LocalDate.MIN);
        if (lapse.isForGood()) {
            return always ? why : why + " met ingang van " + DutchDates.numeric(lapse.from());
        }
        String last = " t/m " + DutchDates.numeric(lapse.until().minusDays(1));
        return always ? why + last : why + " van " + DutchDates.numeric(lapse.from()) + last;
    }
}
