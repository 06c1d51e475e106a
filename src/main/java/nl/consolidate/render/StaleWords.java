package nl.consolidate.render;

import nl.consolidate.consolidation.StaleReference;
import nl.consolidate.model.Address;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/** The note at a sentence of which a number no longer names what it named; the sentence itself stays as the law has it. */
final class StaleWords {
    private StaleWords() {}

    static String of(StaleReference stale) {
        return "Verwijzing naar " + stale.number() + ": de bepaling die bij het schrijven dat nummer had, is "
                + now(stale) + by(stale.by()) + ".";
    }

    private static String now(StaleReference stale) {
        Effect by = stale.by();
        String since = by == null || by.dates().effectiveFrom() == null
                ? ""
                : DutchDates.numeric(by.dates().effectiveFrom());
        Address now = stale.now();
        if (now != null) {
            return (since.isEmpty() ? "nu " : "sinds " + since + " ") + now;
        }
        Address next = stale.wentOnIn();
        String ended = next == null ? "vervallen" : "opgegaan in " + next;
        return since.isEmpty() ? ended : "met ingang van " + since + " " + ended;
    }

    private static String by(@Nullable Effect effect) {
        return effect == null ? "" : " (" + effect.decision().title() + ")";
    }
}
