/** References in the words of a provision: where they stand, what they point at, and whether that is this regulation. */
@NullMarked
package nl.consolidate.reference;

import org.jspecify.annotations.NullMarked;
