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

    /** What a block holds, divided by its headings. */
    static Section of(Node container) {
        Deque<Section> open = new ArrayDeque<>(List.of(new Section((HeadingBlock) null)));
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HeadingBlock heading) {
                push(open, new Section(heading));
            } else {
                open.getLast().blocks().add(node);
            }
        }
        return open.getFirst();
    }

    private static void push(Deque<Section> open, Section section) {
        while (open.size() > 1 && open.getLast().level() >= section.level()) {
            open.removeLast();
        }
        open.getLast().sections().add(section);
        open.addLast(section);
    }

    private int level() {
        return heading == null ? 0 : heading.line().level();
    }
}
