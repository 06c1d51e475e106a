@NullMarked
package nl.consolidate.render.html;

import org.jspecify.annotations.NullMarked;
