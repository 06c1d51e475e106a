/** Text with the numbering of law, read into provisions and written back. */
@NullMarked
package nl.consolidate.notation;

import org.jspecify.annotations.NullMarked;
