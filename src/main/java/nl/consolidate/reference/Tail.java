package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.reference.Mention.Part;

/** The words for one number with all that hangs on it, and the token behind. */
record Tail(List<Part> parts, int next) {
    Tail {
        parts = List.copyOf(parts);
    }

    static Tail of(int start, int end, List<Step> steps, int next) {
        return new Tail(List.of(new Part(start, end, steps)), next);
    }

    /** These steps and one more. */
    static List<Step> plus(List<Step> steps, ProvisionKind kind, String value) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(kind, value));
        return List.copyOf(more);
    }
}
