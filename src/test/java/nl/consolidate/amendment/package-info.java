@NullMarked
package nl.consolidate.amendment;

import org.jspecify.annotations.NullMarked;
