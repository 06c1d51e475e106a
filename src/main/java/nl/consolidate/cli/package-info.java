/** The command line: wires the other packages, and owns the clock, the streams and the exit code. */
@NullMarked
package nl.consolidate.cli;

import org.jspecify.annotations.NullMarked;
