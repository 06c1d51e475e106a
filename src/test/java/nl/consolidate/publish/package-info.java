@NullMarked
package nl.consolidate.publish;

import org.jspecify.annotations.NullMarked;
