/** Lists of what is new, for feed readers. */
@NullMarked
package nl.consolidate.render.atom;

import org.jspecify.annotations.NullMarked;
