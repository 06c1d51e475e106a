@NullMarked
package nl.consolidate.render;

import org.jspecify.annotations.NullMarked;
