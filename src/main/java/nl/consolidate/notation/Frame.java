package nl.consolidate.notation;

import java.util.regex.Pattern;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.Outline.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Where the content of a provision is written.
 *
 * @param column where its text and its parts begin
 * @param level of the headings in it
 * @param listColumn where the text of the list item begins that any renderer sees around it
 * @param entry the item or definition that holds the content; null at the top and under a heading there
 * @param owner what the content belongs to
 */
record Frame(
        int column, int level, int listColumn, @Nullable Entry entry, ProvisionKind owner) {
    static final int INDENTATION = 3;
    /** What any renderer takes for a label. */
    private static final Pattern ELSEWHERE = Pattern.compile("[-*]|[0-9]+[.)]");
    /** Further in than this a renderer without our numbering takes text for code. */
    private static final int CODE = 4;

    /** The content of a heading in this frame. */
    Frame underHeading(ProvisionKind kind) {
        return new Frame(column, level + 1, listColumn, entry, kind);
    }

    /** A part without a place of its own. */
    Frame of(ProvisionKind kind) {
        return new Frame(column, level, listColumn, entry, kind);
    }

    /** The content of an item in this frame. */
    Frame inside(Entry item, ProvisionKind kind) {
        if (item.mark() == null || !ELSEWHERE.matcher(item.mark().marker()).matches()) {
            return new Frame(item.column() + INDENTATION, level, listColumn, item, kind);
        }
        int text = item.column() + item.mark().marker().length() + 1;
        int list = looksLikeCode(item.column()) ? listColumn : text;
        return new Frame(Math.max(item.column() + INDENTATION, text), level, list, item, kind);
    }

    /** Whether the content is the text of a lid or onderdeel itself. */
    boolean isInItem() {
        return owner == ProvisionKind.PARAGRAPH || owner == ProvisionKind.ITEM;
    }

    boolean looksLikeCode(int at) {
        return at - listColumn >= CODE;
    }
}
