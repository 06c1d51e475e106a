/** Texts and versions in JSON, for programs. */
@NullMarked
package nl.consolidate.render.json;

import org.jspecify.annotations.NullMarked;
