/** Two texts of one regulation: which provision of the one is which of the other, and what changed. */
@NullMarked
package nl.consolidate.diff;

import org.jspecify.annotations.NullMarked;
