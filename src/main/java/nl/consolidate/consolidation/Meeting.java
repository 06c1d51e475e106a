package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;

/**
 * What a party met among those before it.
 *
 * @param conflicts those that nothing settles
 * @param notes on parties that were concurrent and go together all the same
 */
record Meeting(List<Conflict> conflicts, List<Diagnostic> notes) {
    static final Meeting NONE = new Meeting(List.of(), List.of());

    Meeting {
        conflicts = List.copyOf(conflicts);
        notes = List.copyOf(notes);
    }
}
