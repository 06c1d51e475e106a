package nl.consolidate.operation;

import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * What an operation did to one provision.
 *
 * @param others the provisions that its words came from or went to, where it was divided or joined
 * @param from its address before, null where it did not exist
 * @param to its address after; of a provision taken out, the one it had
 */
public record Touch(
        ProvisionId provision, Kind kind, @Nullable Address from, Address to, List<Address> others) {
    public Touch {
        others = List.copyOf(others);
    }

    public Touch(ProvisionId provision, Kind kind, @Nullable Address from, Address to) {
        this(provision, kind, from, to, List.of());
    }

    /** The ways in which a provision can be touched. */
    public enum Kind {
        INSERTED,
        REPLACED,
        /** Words in it, its intro, its heading or the number of its text. */
        CHANGED,
        RENUMBERED,
        MOVED,
        REPEALED,
        /** A part of it became another provision. */
        SPLIT,
        /** It began as a part of another provision. */
        SPLIT_OFF,
        /** It took up the words of others. */
        JOINED,
        /** It ended, and its words went on in another provision. */
        ABSORBED
    }
}
