package nl.consolidate.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions made of an effect.
 *
 * @param lapses the days on which it does not hold, by first day
 * @param withdrawnBy the id of the decision that repealed it before it entered into force, or null
 * @param endSetBy the id of the decision that gave it another end or none, or null
 */
public record Fate(
        List<Lapse> lapses,
        @Nullable String withdrawnBy,
        @Nullable String endSetBy) {
    public static final Fate NONE = new Fate(List.of(), null, null);

    public Fate {
        lapses = List.copyOf(lapses);
    }
}
