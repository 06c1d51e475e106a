package nl.consolidate.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a changed provision, one after the other. */
final class ChangedLines {
    // what came or went with a whole provision
    private static final Set<ChangeKind> WITH_IT = EnumSet.of(ChangeKind.INSERTED, ChangeKind.REPEALED);

    private final List<ChangedLine> lines = new ArrayList<>();
    private final boolean whole;

    private ChangedLines(boolean whole) {
        this.whole = whole;
    }

    /** The own text of a chapter, article or annex, and what stands in it as far as it is no such provision itself. */
    static List<ChangedLine> of(Entry block) {
        ChangedLines lines = new ChangedLines(block.isWhole());
        if (!block.words().isEmpty()) {
            lines.lines.add(line(block, 0, "", "", List.of(), List.of()));
        }
        lines.takeParts(block, 0);
        return lines.lines;
    }

    private void takeParts(Entry parent, int depth) {
        List<ProvisionKind> unchanged = new ArrayList<>();
        for (Entry part : parent.parts()) {
            if (!part.provision().kind().isInner()) {
                continue;
            }
            if (!part.isChanged()) {
                unchanged.add(part.provision().kind());
                continue;
            }
            takeUnchanged(depth, unchanged);
            unchanged.clear();
            take(part, depth);
        }
        takeUnchanged(depth, parent.isChanged() ? unchanged : List.of());
    }

    private void takeUnchanged(int depth, List<ProvisionKind> parts) {
        if (!parts.isEmpty()) {
            boolean alike = parts.stream().distinct().count() == 1;
            lines.add(ChangedLine.ofUnchanged(depth, alike ? parts.get(0) : ProvisionKind.TEXT, parts.size()));
        }
    }

    private void take(Entry part, int depth) {
        boolean table = part.provision().kind() == ProvisionKind.TABLE;
        lines.add(line(part, depth, label(part.before()), label(part.after()), part.heading(), remarks(part)));
        takeParts(part, table || part.provision().kind() == ProvisionKind.HEADING ? depth : depth + 1);
    }

    private List<String> remarks(Entry part) {
        return whole && WITH_IT.containsAll(part.kinds()) ? List.of() : ChangeWords.of(part);
    }

    private static ChangedLine line(
            Entry part, int depth, String oldLabel, String newLabel, List<Run> heading, List<String> remarks) {
        return new ChangedLine(depth, part.provision().kind(), oldLabel, newLabel, heading, part.words(), remarks, 0);
    }

    private static String label(@Nullable Path place) {
        return place == null ? "" : place.target().marker();
    }
}
