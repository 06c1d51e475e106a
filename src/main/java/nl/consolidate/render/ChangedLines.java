package nl.consolidate.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a changed provision, one after the other. What came from elsewhere is new here as a whole, and
 * gone as a whole where it stood.
 */
final class ChangedLines {
    // what came or went with a whole provision
    private static final Set<ChangeKind> WITH_IT = EnumSet.of(ChangeKind.INSERTED, ChangeKind.REPEALED);

    private final List<ChangedLine> lines = new ArrayList<>();
    private final Holder holder;
    private final boolean whole;

    private ChangedLines(Holder holder, boolean whole) {
        this.holder = holder;
        this.whole = whole;
    }

    /** The own text of a chapter, article or annex, and what stands in it as far as it is no such provision itself. */
    static List<ChangedLine> of(Entry block, Holder holder) {
        ChangedLines lines = new ChangedLines(holder, block.isWhole());
        if (!block.words().isEmpty()) {
            lines.lines.add(line(block, 0, "", "", List.of(), List.of()));
        }
        lines.takeParts(block, 0);
        return lines.lines;
    }

    private void takeParts(Entry parent, int depth) {
        List<ProvisionKind> unchanged = new ArrayList<>();
        Map<ProvisionId, List<Entry>> departed = holder.departed(parent);
        takeDeparted(departed, Holder.FIRST, depth);
        for (Entry part : parent.parts()) {
            if (!part.provision().kind().isInner()) {
                continue;
            }
            ProvisionId id = part.provision().id();
            if (part.isChanged()) {
                takeUnchanged(depth, unchanged);
                take(part, depth);
            } else {
                unchanged.add(part.provision().kind());
            }
            if (departed.containsKey(id)) {
                takeUnchanged(depth, unchanged);
                takeDeparted(departed, id, depth);
            }
        }
        if (parent.isChanged()) {
            takeUnchanged(depth, unchanged);
        }
    }

    private void takeUnchanged(int depth, List<ProvisionKind> parts) {
        if (!parts.isEmpty()) {
            boolean alike = parts.stream().distinct().count() == 1;
            lines.add(ChangedLine.ofUnchanged(depth, alike ? parts.get(0) : ProvisionKind.TEXT, parts.size()));
            parts.clear();
        }
    }

    private void take(Entry part, int depth) {
        if (Holder.isElsewhere(part)) {
            takeOneSide(part, Side.NEW, depth);
            return;
        }
        lines.add(line(part, depth, label(part.before()), label(part.after()), part.heading(), remarks(part)));
        takeParts(part, below(part.provision(), depth));
    }

    private static int below(Provision part, int depth) {
        return part.kind() == ProvisionKind.TABLE || part.kind() == ProvisionKind.HEADING ? depth : depth + 1;
    }

    private List<String> remarks(Entry part) {
        return whole && WITH_IT.containsAll(part.kinds()) ? List.of() : ChangeWords.of(part);
    }

    private void takeDeparted(Map<ProvisionId, List<Entry>> departed, ProvisionId neighbour, int depth) {
        departed.getOrDefault(neighbour, List.of()).forEach(part -> takeOneSide(part, Side.OLD, depth));
    }

    // with what went with it
    private void takeOneSide(Entry part, Side side, int depth) {
        Path place = side.place(part);
        if (place == null || place.target().isRepealed()) {
            return;
        }
        boolean old = side == Side.OLD;
        String label = place.target().marker();
        lines.add(new ChangedLine(
                depth,
                place.target().kind(),
                old ? label : "",
                old ? "" : label,
                side.alone(part.heading()),
                side.alone(part.words()),
                ChangeWords.of(part, side),
                0));
        for (Provision child : place.target().children()) {
            Entry inside = holder.entry(child);
            if (inside != null) {
                takeOneSide(inside, side, below(place.target(), depth));
            }
        }
    }

    private static ChangedLine line(
            Entry part, int depth, String oldLabel, String newLabel, List<Run> heading, List<String> remarks) {
        return new ChangedLine(depth, part.provision().kind(), oldLabel, newLabel, heading, part.words(), remarks, 0);
    }

    private static String label(@Nullable Path place) {
        return place == null ? "" : place.target().marker();
    }
}
