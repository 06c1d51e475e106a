/** Texts of one regulation from different hands, lined up: where they read otherwise, and in which way. */
@NullMarked
package nl.consolidate.collation;

import org.jspecify.annotations.NullMarked;
