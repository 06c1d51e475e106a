package nl.consolidate.notation;

import java.util.Optional;
import nl.consolidate.notation.FenceParser.FenceBlock;
import nl.consolidate.notation.Outline.Entry;
import nl.consolidate.notation.Outline.Place;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** What each line of one text is: a label with its place, or text. Settled once a line, before any item ends. */
final class LineReading {
    private final Outline outline = new Outline();
    private final SourceText source;
    private @Nullable SourceLine line;
    private @Nullable Mark mark;
    private @Nullable Place place;
    private int openedLine = -1;
    private int openedIndex;
    private int tooDeepLine = -1;

    LineReading(SourceText source) {
        this.source = source;
    }

    Outline outline() {
        return outline;
    }

    /** The label at the begin of the line, where it is one. */
    Optional<Mark> mark(ParserState state) {
        settle(state);
        return Optional.ofNullable(mark);
    }

    /** The place of that label. */
    Place place() {
        if (place == null) {
            throw new IllegalStateException("only a label has a place");
        }
        return place;
    }

    /** Whether an item goes on in this line. */
    boolean keeps(ParserState state, Entry entry) {
        settle(state);
        return place != null ? place.keeps(entry) : entry.holds(column(state));
    }

    /** Remembers where the text begins in a line that opens items. */
    void opened(ParserState state, int index) {
        openedLine = number(state);
        openedIndex = index;
    }

    boolean hasOpened(ParserState state) {
        return openedLine == number(state);
    }

    /** The line that was read last, of those that can begin a block. */
    CharSequence line() {
        return line == null ? "" : line.getContent();
    }

    /** The text of the line above, without the labels in it. */
    String lineBefore(ParserState state) {
        int before = number(state) - 1;
        return source.line(before).substring(before == openedLine ? SourceText.originalIndex(openedIndex) : 0);
    }

    /** The first line whose label stands too deep to be one, counted from 0; -1 for none. */
    int tooDeepLine() {
        return tooDeepLine;
    }

    static int column(ParserState state) {
        return state.getColumn() + state.getIndent();
    }

    /** Whether the line would go on with a paragraph, if nothing begins in it. */
    static boolean isInParagraph(ParserState state) {
        return activeBlock(state) instanceof Paragraph;
    }

    static Block activeBlock(ParserState state) {
        return state.getActiveBlockParser().getBlock();
    }

    @SuppressWarnings("ReferenceEquality") // equal lines are other lines
    private void settle(ParserState state) {
        if (line == state.getLine()) {
            return;
        }
        line = state.getLine();
        mark = readMark(state).orElse(null);
        place = mark == null ? null : outline.place(column(state), mark).orElse(null);
        if (mark != null && place == null) {
            noteDepth(state, mark);
            mark = null;
        }
    }

    private void noteDepth(ParserState state, Mark refused) {
        if (!refused.tentative() && tooDeepLine < 0) {
            tooDeepLine = number(state);
        }
    }

    private Optional<Mark> readMark(ParserState state) {
        if (state.isBlank() || isInFence(state)) {
            return Optional.empty();
        }
        boolean inParagraph = isInParagraph(state);
        return Marks.read(state.getLine().getContent(), state.getNextNonSpaceIndex())
                .filter(found -> !(inParagraph && found.alone()));
    }

    private boolean isInFence(ParserState state) {
        return activeBlock(state) instanceof FenceBlock && outline.isHeldByDeepest(column(state));
    }

    private static int number(ParserState state) {
        return state.getLine().getSourceSpan().getLineIndex();
    }
}
