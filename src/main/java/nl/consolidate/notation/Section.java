package nl.consolidate.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.consolidate.notation.HeadingParser.HeadingBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A heading with the blocks below it and the sections of deeper headings; the outermost has no heading. */
record Section(@Nullable HeadingBlock heading, List<Node> blocks, List<Section> sections) {
    private Section(@Nullable HeadingBlock heading) {
        this(heading, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * What a block holds, divided by its headings.
     *
     * @param outermost the level from which headings count; what stands under a higher one is left out
     */
    static Section of(Node container, int outermost) {
        Section whole = new Section((HeadingBlock) null);
        Deque<Section> open = new ArrayDeque<>(List.of(whole));
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HeadingBlock heading) {
                push(open, new Section(heading), outermost);
            } else {
                open.getLast().blocks().add(node);
            }
        }
        return whole;
    }

    private static void push(Deque<Section> open, Section section, int outermost) {
        while (open.size() > 1 && open.getLast().level() >= section.level()) {
            open.removeLast();
        }
        boolean outside = section.level() < outermost;
        Section parent = open.getLast().level() < outermost ? open.getFirst() : open.getLast();
        if (!outside) {
            parent.sections().add(section);
        }
        open.addLast(section);
    }

    private int level() {
        return heading == null ? 0 : heading.line().level();
    }
}
