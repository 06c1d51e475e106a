package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.timeline.Effect;

/**
 * Which effects made one provision, without the parts inside it.
 *
 * @param origin the effect that made it
 * @param number the effect that gave it its number, the origin where none gave another
 * @param last the effect that changed its words last, by adding or by taking away
 * @param heading its heading or term, in runs
 * @param text its own words, in runs
 */
public record Attribution(Effect origin, Effect number, Effect last, List<WordRun> heading, List<WordRun> text) {
    public Attribution {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
    }

    /** Whether it has another number than the one that it was made with. */
    public boolean isRenumbered() {
        return !number.order().equals(origin.order());
    }
}
