package nl.consolidate.consolidation;

import java.util.List;

/**
 * One text of a regulation with the rectangle of days for which it holds (concepts, section 2).
 *
 * @param because the ids of the decisions whose effects begin or end on its first days, and of those that let them, in
 *     order
 */
public record TextVersion(ConsolidatedText text, List<String> because) {
    public TextVersion {
        because = List.copyOf(because);
    }

    public Window window() {
        return text.window();
    }
}
