/** Two texts of one regulation laid side by side, by the identity of their provisions. */
@NullMarked
package nl.consolidate.diff;

import org.jspecify.annotations.NullMarked;
