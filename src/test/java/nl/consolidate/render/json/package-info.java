@NullMarked
package nl.consolidate.render.json;

import org.jspecify.annotations.NullMarked;
