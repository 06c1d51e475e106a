/** The table of old text, new text and reasons as a Word document. */
@NullMarked
package nl.consolidate.render.docx;

import org.jspecify.annotations.NullMarked;
