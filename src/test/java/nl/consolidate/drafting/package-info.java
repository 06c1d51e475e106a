@NullMarked
package nl.consolidate.drafting;

import org.jspecify.annotations.NullMarked;
