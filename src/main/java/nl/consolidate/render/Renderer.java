package nl.consolidate.render;

import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;

/** Gives a consolidated text the form of a format; the same text gives the same characters. */
public interface Renderer {
    /** The whole page: the text and all that must be said about it. */
    String render(Page page);

    /** The whole page of a text. */
    default String render(ConsolidatedText text) {
        return render(Page.of(text));
    }

    /** Only these parts of the text, with the line that says when they hold. */
    String render(ConsolidatedText text, List<Path> parts);

    /** The way to a text, one operation after the other. */
    String render(TracePage trace);
}
