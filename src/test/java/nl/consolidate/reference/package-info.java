@NullMarked
package nl.consolidate.reference;

import org.jspecify.annotations.NullMarked;
