package nl.consolidate.notation;

import java.util.List;
import nl.consolidate.notation.Outline.Entry;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** An open item: it goes on as long as the outline keeps it. */
final class ItemParser extends AbstractBlockParser {
    private final ItemBlock block;
    private final Entry entry;
    private final LineReading reading;

    ItemParser(ItemBlock block, Entry entry, LineReading reading) {
        this.block = block;
        this.entry = entry;
        this.reading = reading;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    // nothing is consumed: every line keeps its own columns
    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean goesOn = state.isBlank() || reading.keeps(state, entry);
        return goesOn ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    // the first and the last line are enough, and a deep nest of long texts stays small
    @Override
    public void addSourceSpan(SourceSpan span) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() < 2) {
            block.addSourceSpan(span);
        } else {
            block.setSourceSpans(List.of(spans.get(0), span));
        }
    }

    @Override
    public void closeBlock() {
        reading.outline().close(entry);
    }
}
