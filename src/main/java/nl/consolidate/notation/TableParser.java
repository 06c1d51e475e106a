package nl.consolidate.notation;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A table as its source lines. It begins and ends where the tables of commonmark do, but holds no cells: those would
 * number columns times rows, which a text of a few megabytes drives into the billions.
 */
final class TableParser extends AbstractBlockParser {
    private final TableBlock block = new TableBlock();
    private boolean rowMayFollow = true;

    /** A table; its spans are its lines: header, delimiter, rows. */
    static final class TableBlock extends CustomBlock {}

    @Override
    public Block getBlock() {
        return block;
    }

    // a line without a bar is a row too, unless something else begins there
    @Override
    public boolean canHaveLazyContinuationLines() {
        return rowMayFollow;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine().getContent().toString();
        int bar = line.indexOf('|', state.getNextNonSpaceIndex());
        boolean onlyBar = bar == state.getNextNonSpaceIndex() && SourceText.end(line) == bar + 1;
        rowMayFollow = !onlyBar;
        return bar < 0 || onlyBar ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** Begins a table at its delimiter row, the line below its header. */
    static final class Start implements BlockParserFactory {
        private final LineReading reading;

        Start(LineReading reading) {
            this.reading = reading;
        }

        // the lines of a paragraph are asked last: each time they are copied
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int columns = matched.getMatchedBlockParser().getBlock() instanceof Paragraph ? columns(state) : 0;
            int width = columns == 0 ? 0 : TableRow.width(reading.lineBefore(state));
            if (width == 0 || width > columns || isWithoutLines(matched.getParagraphLines())) {
                return BlockStart.none();
            }
            return BlockStart.of(new TableParser()).atIndex(state.getIndex()).replaceParagraphLines(1);
        }

        private static int columns(ParserState state) {
            SourceLine line = state.getLine();
            return TableRow.columns(
                    line.substring(state.getIndex(), line.getContent().length()).getContent());
        }

        private static boolean isWithoutLines(SourceLines lines) {
            return lines.getLines().isEmpty();
        }
    }
}
