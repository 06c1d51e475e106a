package nl.consolidate.timeline;

import java.util.List;

/** What counts at a viewpoint, in the order of application, and all that does not, with the reason. */
public record Selection(List<Effect> applying, List<Withheld> withheld) {
    public Selection {
        applying = List.copyOf(applying);
        withheld = List.copyOf(withheld);
    }
}
