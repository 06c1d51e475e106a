/** The site: every version of every regulation, its manifest, and the switch from one publication to the next. */
@NullMarked
package nl.consolidate.publish;

import org.jspecify.annotations.NullMarked;
