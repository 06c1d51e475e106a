package nl.consolidate.render;

import java.util.List;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;

/**
 * A chapter, article or annex of which something changed.
 *
 * @param name its kind with its number, in the second text or else in the first
 * @param heading the words of its heading
 * @param remarks what became of it as a whole, in a few words each
 * @param lines its own text and its parts; of what did not change only as much as is needed to read the rest
 */
public record ChangedBlock(Entry entry, String name, List<Run> heading, List<String> remarks, List<ChangedLine> lines) {
    public ChangedBlock {
        heading = List.copyOf(heading);
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
    }

    /** The name with what became of it. */
    public String remark() {
        return String.join(", ", remarks);
    }

    /** What became of it: with what holds it, or of its parts, where nothing became of itself. */
    public String fate() {
        if (!remarks.isEmpty()) {
            return remark();
        }
        if (stoodBefore() != standsAfter()) {
            String holder = entry.place().up().address().toString();
            return "met " + holder + (standsAfter() ? " ingevoegd" : " vervallen");
        }
        return PartFates.of(lines);
    }

    public boolean stoodBefore() {
        return entry.before() != null && !entry.before().target().isRepealed();
    }

    public boolean standsAfter() {
        return entry.after() != null && !entry.after().target().isRepealed();
    }

    /** The decisions by which it changed, each with the parts that did so. */
    public List<String> because() {
        return Occasions.within(entry);
    }
}
