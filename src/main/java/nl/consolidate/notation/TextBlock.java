package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a piece of fenced code of a text that is to be written. */
record TextBlock(List<String> lines, boolean fenced) {
    /** The blocks of a text; code that is left open is closed. */
    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Fence fence = null;
        for (String line : text.lines().toList()) {
            int start = SourceText.start(line);
            if (fence != null) {
                open.add(line);
                fence = fence.isClosedBy(line, start) ? end(blocks, open, true) : fence;
            } else if (Fence.opening(line, start).isPresent()) {
                end(blocks, open, false);
                fence = Fence.opening(line, start).orElseThrow();
                open.add(line.substring(start));
            } else if (start == line.length()) {
                end(blocks, open, false);
            } else {
                open.add(line);
            }
        }
        if (fence != null) {
            open.add(fence.closing());
        }
        end(blocks, open, fence != null);
        return blocks;
    }

    private static @org.jspecify.annotations.Nullable Fence end(
            List<TextBlock> blocks, List<String> open, boolean fenced) {
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(List.copyOf(open), fenced));
            open.clear();
        }
        return null;
    }
}
