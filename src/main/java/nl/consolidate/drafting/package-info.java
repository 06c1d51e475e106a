/** From two texts to the operations that make the second of the first, as a source and as a decision in Dutch. */
@NullMarked
package nl.consolidate.drafting;

import org.jspecify.annotations.NullMarked;
