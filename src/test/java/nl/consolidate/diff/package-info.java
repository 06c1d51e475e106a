@NullMarked
package nl.consolidate.diff;

import org.jspecify.annotations.NullMarked;
