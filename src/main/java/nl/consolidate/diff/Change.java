package nl.consolidate.diff;

import java.util.List;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;

/**
 * One thing that became of one provision.
 *
 * @param from its address in the first text, empty where it is not there
 * @param to its address in the second text, empty where it is not there
 * @param fromText its plain words there
 * @param toText its plain words there
 * @param fromDates where only days or decisions differ, those behind it in the first text that are not in the second
 * @param toDates the same the other way round
 */
public record Change(
        ChangeKind kind,
        ProvisionId id,
        String from,
        String to,
        String fromText,
        String toText,
        List<Effect> fromDates,
        List<Effect> toDates) {
    public Change {
        fromDates = List.copyOf(fromDates);
        toDates = List.copyOf(toDates);
    }
}
