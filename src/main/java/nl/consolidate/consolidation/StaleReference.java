package nl.consolidate.consolidation;

import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence that no longer names the provision that it named when it was written.
 *
 * @param provision the one that holds the sentence
 * @param number the address that the words give
 * @param now the address of what was meant; null where that ended
 * @param wentOnIn the address of what took up its words when it ended; null for none
 * @param by what gave it its present number or ended it; null where nothing tells
 */
public record StaleReference(
        ProvisionId provision,
        Address number,
        @Nullable Address now,
        @Nullable Address wentOnIn,
        @Nullable Effect by) {}
