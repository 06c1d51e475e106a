/** Dates and viewpoints: which effects count on a day, in which order, and why. */
@NullMarked
package nl.consolidate.timeline;

import org.jspecify.annotations.NullMarked;
