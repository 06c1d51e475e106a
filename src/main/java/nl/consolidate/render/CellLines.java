package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a changed provision as one of two texts has them, in the order of that text. Of what did not
 * change only as much is given as is needed to read the rest.
 */
final class CellLines {
    private final Side side;
    private final Holder holder;
    private final List<CellLine> lines = new ArrayList<>();

    private CellLines(Side side, Holder holder) {
        this.side = side;
        this.holder = holder;
    }

    /** None where the provision does not stand in that text. */
    static List<CellLine> of(Entry block, Side side, Holder holder) {
        Path place = side.place(block);
        if (place == null) {
            return List.of();
        }
        CellLines lines = new CellLines(side, holder);
        lines.takeTitle(block, place.target());
        lines.takeOwnWords(block);
        lines.takeParts(place.target(), 0, false);
        return lines.lines;
    }

    /** The words of something that has no parts. */
    static List<CellLine> of(List<Run> words, Side side) {
        List<Run> shown = words.stream().filter(side::shows).toList();
        return Paragraphs.of(shown).stream()
                .map(line -> new CellLine(0, false, line))
                .toList();
    }

    private void takeTitle(Entry block, Provision provision) {
        List<Run> title = new ArrayList<>();
        addName(block, provision, title);
        if (provision.isRepealed()) {
            add(new Run(side.own(), Caption.REPEALED, null), title);
        }
        addAll(onOneLine(shown(block.heading(), false)), title);
        if (!title.isEmpty()) {
            lines.add(new CellLine(0, true, title));
        }
    }

    // of a number that became another one only the number is marked
    private void addName(Entry block, Provision provision, List<Run> title) {
        String name = Caption.of(provision).name();
        String kind = provision.kind().title();
        Path there = side.otherPlace(block);
        if (there != null && name.equals(Caption.of(there.target()).name())) {
            add(new Run(Run.Kind.SAME, name, null), title);
        } else if (there != null && name.startsWith(kind + " ")) {
            add(new Run(Run.Kind.SAME, kind, null), title);
            add(new Run(side.own(), name.substring(kind.length() + 1), null), title);
        } else {
            add(new Run(side.own(), name, null), title);
        }
    }

    // of the text of an annex, which can be long, only the paragraphs that changed
    private void takeOwnWords(Entry block) {
        boolean whole = block.provision().kind() != ProvisionKind.ANNEX;
        for (List<Run> paragraph : Paragraphs.of(shown(block.words(), false))) {
            if (whole || !paragraph.stream().allMatch(Run::isSame)) {
                lines.add(new CellLine(0, false, paragraph));
            } else {
                takeUnchanged(0, true);
            }
        }
    }

    private void takeUnchanged(int depth, boolean any) {
        boolean told = !lines.isEmpty() && lines.get(lines.size() - 1).equals(CellLine.ofUnchanged(depth));
        if (any && !told) {
            lines.add(CellLine.ofUnchanged(depth));
        }
    }

    private void takeParts(Provision parent, int depth, boolean moved) {
        for (Provision child : parent.children()) {
            Entry part = child.kind().isInner() ? holder.entry(child) : null;
            if (part == null) {
                continue;
            }
            boolean away = moved || Holder.isElsewhere(part);
            if (away || part.isChanged()) {
                take(part, child, depth, moved);
            } else {
                takeUnchanged(depth, true);
            }
        }
    }

    private void take(Entry part, Provision provision, int depth, boolean withParent) {
        boolean away = withParent || Holder.isElsewhere(part);
        takeLines(part, provision, depth, away, away && !withParent ? addressThere(part) : null);
        boolean flat = provision.kind() == ProvisionKind.TABLE || provision.kind() == ProvisionKind.HEADING;
        takeParts(provision, flat ? depth : depth + 1, away);
    }

    private void takeLines(Entry part, Provision provision, int depth, boolean away, @Nullable String there) {
        List<Run> lead = new ArrayList<>();
        add(label(part, provision, away, there), lead);
        boolean titled = provision.kind() == ProvisionKind.HEADING;
        addAll(onOneLine(shown(part.heading(), away)), lead);
        if (titled && !lead.isEmpty()) {
            lines.add(new CellLine(depth, true, lead));
            lead = List.of();
        }
        List<List<Run>> paragraphs = Paragraphs.of(words(part, provision, away));
        takeFirst(lead, paragraphs.isEmpty() ? List.of() : paragraphs.get(0), provision, depth);
        paragraphs.stream().skip(1).forEach(rest -> lines.add(new CellLine(depth, false, rest)));
    }

    private void takeFirst(List<Run> lead, List<Run> words, Provision provision, int depth) {
        List<Run> line = new ArrayList<>(lead);
        if (provision.kind() == ProvisionKind.DEFINITION && !lead.isEmpty() && !words.isEmpty()) {
            join(new Run(words.get(0).kind(), ":", null), line);
        }
        addAll(words, line);
        if (!line.isEmpty()) {
            lines.add(new CellLine(depth, false, line));
        }
    }

    private Run label(Entry part, Provision provision, boolean away, @Nullable String there) {
        Path place = side.otherPlace(part);
        boolean same = !away && place != null && place.target().marker().equals(provision.marker());
        return new Run(same ? Run.Kind.SAME : side.own(), provision.marker(), there);
    }

    private List<Run> words(Entry part, Provision provision, boolean away) {
        return provision.isRepealed()
                ? List.of(new Run(side.own(), Caption.REPEALED, null))
                : shown(part.words(), away);
    }

    // what stands in another article of the other text does not stand in this one
    private List<Run> shown(List<Run> runs, boolean away) {
        return away ? side.alone(runs) : runs.stream().filter(side::shows).toList();
    }

    private static List<Run> onOneLine(List<Run> heading) {
        return heading.stream()
                .map(run -> new Run(run.kind(), run.words().replaceAll("\\s*\n\\s*", " "), run.elsewhere()))
                .toList();
    }

    private @Nullable String addressThere(Entry part) {
        return Objects.requireNonNull(side.otherPlace(part)).address().toString();
    }

    private static void addAll(List<Run> more, List<Run> runs) {
        if (!more.isEmpty()) {
            add(more.get(0), runs);
            runs.addAll(more.subList(1, more.size()));
        }
    }

    // a blank between what stands before and what follows
    private static void add(Run next, List<Run> runs) {
        if (next.words().isEmpty()) {
            return;
        }
        if (!runs.isEmpty()) {
            Run last = runs.remove(runs.size() - 1);
            runs.add(new Run(last.kind(), last.words() + " ", last.elsewhere()));
        }
        join(next, runs);
    }

    // words of one fate are marked once
    private static void join(Run next, List<Run> runs) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.kind() == next.kind() && last.elsewhere() == null && next.elsewhere() == null) {
            runs.set(runs.size() - 1, new Run(last.kind(), last.words() + next.words(), null));
        } else {
            runs.add(next);
        }
    }
}
