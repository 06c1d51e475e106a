@NullMarked
package nl.consolidate.render.markdown;

import org.jspecify.annotations.NullMarked;
