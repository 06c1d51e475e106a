/** The page in HTML: one file without scripts or anything from elsewhere. */
@NullMarked
package nl.consolidate.render.html;

import org.jspecify.annotations.NullMarked;
