/** Findings as people and other tools read them: one object, many writers. */
@NullMarked
package nl.consolidate.report;

import org.jspecify.annotations.NullMarked;
