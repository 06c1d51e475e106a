package nl.consolidate.drafting;

import java.util.Optional;

/**
 * One part of a decision in the making.
 *
 * @param position where it acts in the second text: parts are written from front to back
 */
record Task(double position, Doing doing) {
    /** What a part does to a draft; empty where it cannot be done there yet. */
    interface Doing {
        Optional<Sketch> on(Sketch sketch);
    }
}
