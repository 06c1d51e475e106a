/** A consolidated text in words for a reader: what a page says, before it has a form. */
@NullMarked
package nl.consolidate.render;

import org.jspecify.annotations.NullMarked;
