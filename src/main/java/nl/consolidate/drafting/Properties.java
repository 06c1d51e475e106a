package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;

/** What a regulation says beside its provisions: title, preamble, closing. */
final class Properties {
    private static final double FIRST = -1;

    private Properties() {}

    static List<Task> tasks(Regulation before, Regulation after) {
        List<Task> tasks = new ArrayList<>();
        for (Property property : Property.values()) {
            String value = after.get(property);
            if (differs(before, after, property) && value != null && !value.isBlank()) {
                double position = property == Property.CLOSING ? Double.MAX_VALUE : FIRST;
                tasks.add(Task.at(
                        position, sketch -> sketch.then(new Operation.SetProperty(said(property), value.strip()))));
            }
        }
        return tasks;
    }

    /** Whether both say the same; what the sources do not hold of the second is not compared. */
    static boolean same(Regulation one, Regulation other) {
        for (Property property : Property.values()) {
            if (differs(one, other, property)) {
                return false;
            }
        }
        return true;
    }

    private static boolean differs(Regulation before, Regulation after, Property property) {
        String old = before.get(property);
        String now = after.get(property);
        return now != null && !Reading.of(old == null ? "" : old).equals(Reading.of(now));
    }
}
