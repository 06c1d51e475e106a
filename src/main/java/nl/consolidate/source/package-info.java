/** Reading a folder of YAML into decisions, with every fault at its place; YAML goes no further than here. */
@NullMarked
package nl.consolidate.source;

import org.jspecify.annotations.NullMarked;
