/** The page in plain text for a terminal. */
@NullMarked
package nl.consolidate.render.text;

import org.jspecify.annotations.NullMarked;
