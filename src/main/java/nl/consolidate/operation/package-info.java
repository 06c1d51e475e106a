/** Applying one operation to one text, or refusing it. */
@NullMarked
package nl.consolidate.operation;

import org.jspecify.annotations.NullMarked;
