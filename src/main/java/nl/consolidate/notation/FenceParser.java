package nl.consolidate.notation;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** Fenced code at any indentation, because indentation is level here; kept verbatim, and always closed. */
final class FenceParser extends AbstractBlockParser {
    private final FenceBlock block = new FenceBlock();
    private final StringBuilder text;
    private final LineReading reading;
    private final Fence fence;
    private final int column;
    private boolean opened;

    /** A piece of fenced code, fences included. */
    static final class FenceBlock extends CustomBlock {
        private String text = "";

        String text() {
            return text;
        }
    }

    private FenceParser(LineReading reading, Fence fence, String opening, int column) {
        this.reading = reading;
        this.fence = fence;
        this.text = new StringBuilder(opening);
        this.column = column;
    }

    static BlockParserFactory factory(LineReading reading) {
        return (state, matched) -> Fence.opening(state.getLine().getContent(), state.getNextNonSpaceIndex())
                .map(fence -> start(reading, state, fence))
                .orElseGet(BlockStart::none);
    }

    private static BlockStart start(LineReading reading, ParserState state, Fence fence) {
        CharSequence line = state.getLine().getContent();
        String opening = line.subSequence(state.getNextNonSpaceIndex(), SourceText.end(line))
                .toString();
        FenceParser parser = new FenceParser(reading, fence, opening, LineReading.column(state));
        return BlockStart.of(parser).atIndex(line.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (reading.mark(state).isPresent()) {
            return BlockContinue.none();
        }
        boolean closed = fence.isClosedBy(state.getLine().getContent(), state.getNextNonSpaceIndex());
        return closed ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        if (opened) {
            text.append('\n').append(withoutIndentation(line.getContent()));
        }
        opened = true;
    }

    @Override
    public void closeBlock() {
        block.text = text.append('\n').append(fence.closing()).toString();
    }

    private String withoutIndentation(CharSequence line) {
        int index = 0;
        for (int at = 0; at < column && index < SourceText.start(line); index++) {
            at += line.charAt(index) == '\t' ? 4 - at % 4 : 1;
        }
        return line.subSequence(index, Math.max(index, SourceText.end(line))).toString();
    }
}
