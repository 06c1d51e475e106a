package nl.consolidate.secondhand;

import java.util.Map;
import nl.consolidate.secondhand.Unit.State;

/**
 * What a reader is told at a viewpoint, in the form in which both hands can give it.
 *
 * @param text the text with its identities; {@code REFUSED} where it cannot be given
 */
record Answer(String text, Map<State, Integer> ledger) {
    static final String REFUSED = "REFUSED";
}
