package nl.consolidate.operation;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;

/** What one kind of operation made of a text, with the region that it was allowed to change. */
record Edit(Regulation text, Region region, List<Touch> touches, List<Diagnostic> notes) {
    Edit(Regulation text, Region region, List<Touch> touches) {
        this(text, region, touches, List.of());
    }
}
