package nl.consolidate.render;

import java.util.List;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;

/**
 * A chapter, article or annex of which something changed.
 *
 * @param name its kind with its number, in the second text or else in the first
 * @param heading the words of its heading
 * @param lines its own text and its parts; of what did not change only as much as is needed to read the rest
 * @param lost the parts that another article has now
 * @param because the decisions by which it changed, each with the parts that did so
 */
public record ChangedBlock(
        Entry entry, String name, List<Run> heading, List<ChangedLine> lines, List<Entry> lost, List<String> because) {
    public ChangedBlock {
        heading = List.copyOf(heading);
        lines = List.copyOf(lines);
        lost = List.copyOf(lost);
        because = List.copyOf(because);
    }

    static ChangedBlock of(Entry entry, Holder holder, Uncounted uncounted) {
        String name = Caption.of(entry.provision()).name();
        List<Entry> lost = holder.lost(entry);
        return new ChangedBlock(
                entry,
                name,
                entry.heading(),
                ChangedLines.of(entry, holder),
                lost,
                Reason.titles(Occasions.of(entry, lost), uncounted));
    }

    /** What became of it itself, or empty. */
    public String remark() {
        return String.join(", ", Became.of(entry, lost).itself());
    }

    /** What became of it itself; of what stands in it where nothing did. */
    public String itself() {
        return remark().isEmpty() ? Became.CHANGED : remark();
    }

    /** What became of it and of its parts, in one line for a list. */
    public String fate() {
        return Became.of(entry, lost).inShort();
    }

    /** What became of it and of its parts, in a few words each. */
    List<String> became() {
        return Became.of(entry, lost).all();
    }

    public boolean stoodBefore() {
        return entry.before() != null && !entry.before().target().isRepealed();
    }

    public boolean standsAfter() {
        return entry.after() != null && !entry.after().target().isRepealed();
    }
}
