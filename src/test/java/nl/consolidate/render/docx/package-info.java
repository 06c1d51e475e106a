@NullMarked
package nl.consolidate.render.docx;

import org.jspecify.annotations.NullMarked;
