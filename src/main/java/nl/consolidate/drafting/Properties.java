package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import org.jspecify.annotations.Nullable;

/** What a regulation says beside its provisions: title, preamble, closing. */
final class Properties {
    private static final double FIRST = -1;

    private Properties() {}

    static List<Task> tasks(Regulation before, Regulation after) {
        List<Task> tasks = new ArrayList<>();
        for (Property property : Property.values()) {
            String value = of(after, property);
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
        String old = of(before, property);
        String now = of(after, property);
        return now != null && !Reading.of(old == null ? "" : old).equals(Reading.of(now));
    }

    private static @Nullable String of(Regulation regulation, Property property) {
        return switch (property) {
            case TITLE -> regulation.title();
            case CITATION_TITLE -> regulation.citationTitle();
            case SUBJECT -> regulation.subject();
            case PREAMBLE -> regulation.preamble();
            case CLOSING -> regulation.closing();
        };
    }
}
