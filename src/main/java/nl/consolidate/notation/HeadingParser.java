package nl.consolidate.notation;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A heading with number signs; a line of dashes under a text makes no heading here. */
final class HeadingParser extends AbstractBlockParser {
    private final HeadingBlock block;

    /** A heading as it stands in the text. */
    static final class HeadingBlock extends CustomBlock {
        private final HeadingLine line;

        HeadingBlock(HeadingLine line) {
            this.line = line;
        }

        HeadingLine line() {
            return line;
        }
    }

    private HeadingParser(HeadingLine line) {
        this.block = new HeadingBlock(line);
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        return HeadingLine.read(line, state.getNextNonSpaceIndex())
                .map(heading -> BlockStart.of(new HeadingParser(heading)).atIndex(line.length()))
                .orElseGet(BlockStart::none);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
