/** Findings as data: what is wrong, where, and what to do. */
@NullMarked
package nl.consolidate.diagnostic;

import org.jspecify.annotations.NullMarked;
