@NullMarked
package nl.consolidate.render.text;

import org.jspecify.annotations.NullMarked;
