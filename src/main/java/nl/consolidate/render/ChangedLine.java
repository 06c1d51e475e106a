package nl.consolidate.render;

import java.util.List;
import nl.consolidate.diff.Run;
import nl.consolidate.model.ProvisionKind;

/**
 * A part of a changed provision, or parts beside it of which nothing changed.
 *
 * @param depth how deep it stands in its article or annex, from 0
 * @param kind what it is, and of unchanged parts what they all are; a closing sentence where they are several things
 * @param oldLabel its number as printed in the first text, empty for none
 * @param newLabel its number as printed in the second text, empty for none
 * @param remarks what became of it, in a few words each
 * @param unchanged how many unchanged parts it stands for; 0 where it is a part itself
 */
public record ChangedLine(
        int depth,
        ProvisionKind kind,
        String oldLabel,
        String newLabel,
        List<Run> heading,
        List<Run> words,
        List<String> remarks,
        int unchanged) {
    /** In the place of parts that did not change. */
    public static final String UNCHANGED = "[…]";

    public ChangedLine {
        heading = List.copyOf(heading);
        words = List.copyOf(words);
        remarks = List.copyOf(remarks);
    }

    static ChangedLine ofUnchanged(int depth, ProvisionKind kind, int parts) {
        return new ChangedLine(depth, kind, "", "", List.of(), List.of(), List.of(), parts);
    }

    public boolean isUnchanged() {
        return unchanged > 0;
    }
}
