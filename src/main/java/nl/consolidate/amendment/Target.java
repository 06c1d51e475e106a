package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/**
 * The earlier decision, or the part of it, that a later decision speaks of.
 *
 * @param decision the id of the amendment, or of the regulation that the decision established
 * @param regulation limits it to what the decision does to one regulation; null for all
 * @param part limits it to one lettered part, or to the article that repeals; null for all
 */
public record Target(
        Located<String> decision,
        @Nullable Located<String> regulation,
        @Nullable Located<String> part) {
    /** What does not lie in the target. */
    public static final int OUTSIDE = -1;
    /** What lies in it because the decision as a whole is meant. */
    public static final int WHOLE = 0;

    /** How closely it names something that its decision does: the higher, the closer; else {@link #OUTSIDE}. */
    public int closenessTo(String toRegulation, String inPart) {
        boolean other = regulation != null && !regulation.value().equals(toRegulation);
        if (other || (part != null && !part.value().equals(inPart))) {
            return OUTSIDE;
        }
        return part != null ? 2 : regulation != null ? 1 : WHOLE;
    }

    /** Whether the decision is meant with all that it does. */
    public boolean isWhole() {
        return regulation == null && part == null;
    }
}
