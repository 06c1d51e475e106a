package nl.consolidate.drafting;

import java.util.Optional;
import java.util.Set;
import nl.consolidate.model.ProvisionId;

/**
 * One part of a decision in the making.
 *
 * @param position where it acts in the second text: parts are written from front to back
 * @param transferred what it moves from one article to another; all of that can also go and come anew
 */
record Task(double position, Doing doing, Set<ProvisionId> transferred) {
    /** What a part does to a draft; empty where it cannot be done there yet. */
    interface Doing {
        Optional<Sketch> on(Sketch sketch);
    }

    static Task at(double position, Doing doing) {
        return new Task(position, doing, Set.of());
    }
}
