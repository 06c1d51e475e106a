package nl.consolidate.operation;

import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * What an operation did to one provision.
 *
 * @param from its address before, null where it did not exist
 * @param to its address after; of a provision taken out, the one it had
 */
public record Touch(
        ProvisionId provision, Kind kind, @Nullable Address from, Address to) {
    /** The ways in which a provision can be touched. */
    public enum Kind {
        INSERTED,
        REPLACED,
        /** Words in it, its intro, its heading or the number of its text. */
        CHANGED,
        RENUMBERED,
        MOVED,
        REPEALED
    }
}
