/** Decisions and their operations as data; nothing here changes a text. */
@NullMarked
package nl.consolidate.amendment;

import org.jspecify.annotations.NullMarked;
