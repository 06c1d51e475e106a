package nl.consolidate.notation;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
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
    private final LineReading reading;

    private TableParser(LineReading reading) {
        this.reading = reading;
    }

    /** A table; its spans are its lines: header, delimiter, rows. */
    static final class TableBlock extends CustomBlock {}

    @Override
    public Block getBlock() {
        return block;
    }

    // a line without a bar is a row too, unless something else begins there
    @Override
    public boolean canHaveLazyContinuationLines() {
        return !TableRow.isBar(reading.line());
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine().getContent().toString();
        boolean row = line.indexOf('|', state.getNextNonSpaceIndex()) >= 0 && !TableRow.isBar(line);
        return row ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
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
            boolean table = columns > 0
                    && isHeader(reading.lineBefore(state), columns)
                    && !matched.getParagraphLines().isEmpty();
            return table
                    ? BlockStart.of(new TableParser(reading))
                            .atIndex(state.getIndex())
                            .replaceParagraphLines(1)
                    : BlockStart.none();
        }

        // a line that begins with a term would be a definition, had it stood at the begin of its paragraph
        private static boolean isHeader(String line, int columns) {
            return TableRow.isHeader(line, columns)
                    && Term.read(line, SourceText.start(line)).isEmpty();
        }

        private static int columns(ParserState state) {
            SourceLine line = state.getLine();
            return TableRow.columns(
                    line.substring(state.getIndex(), line.getContent().length()).getContent());
        }
    }
}
