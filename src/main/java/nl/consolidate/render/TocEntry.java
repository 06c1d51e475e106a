package nl.consolidate.render;

import java.util.List;
import nl.consolidate.model.Provision;

/** A line of the table of contents with what stands below it: containers, articles and annexes. */
public record TocEntry(Provision provision, Caption caption, List<TocEntry> inside) {
    public TocEntry {
        inside = List.copyOf(inside);
    }

    static List<TocEntry> below(Provision parent) {
        return parent.children().stream()
                .filter(child -> !child.kind().isInner())
                .map(child -> new TocEntry(child, Caption.of(child), below(child)))
                .toList();
    }
}
