package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.notation.Mark.Series;
import nl.consolidate.notation.Outline.Entry;
import org.commonmark.node.Block;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Opens items and definitions: all that one line opens at once, as in {@code 1. a. text}. */
final class ItemStart implements BlockParserFactory {
    private final LineReading reading;

    ItemStart(LineReading reading) {
        this.reading = reading;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (reading.hasOpened(state)) {
            return BlockStart.none();
        }
        Opening opening = new Opening(state);
        reading.mark(state).ifPresentOrElse(opening::mark, () -> opening.plainTerm(state));
        if (opening.parsers.isEmpty()) {
            return BlockStart.none();
        }
        reading.opened(state, opening.index);
        return BlockStart.of(opening.parsers.toArray(BlockParser[]::new)).atIndex(opening.index);
    }

    /** The items that begin in one line. */
    private final class Opening {
        private final CharSequence line;
        private final List<BlockParser> parsers = new ArrayList<>();
        private int index;
        private int column;

        Opening(ParserState state) {
            this.line = state.getLine().getContent();
            this.index = state.getNextNonSpaceIndex();
            this.column = LineReading.column(state);
        }

        void mark(Mark mark) {
            Entry entry = open(reading.place().parent(), mark, reading.place().series());
            Mark outer = mark;
            while (!reading.outline().isFull(entry)) {
                Optional<Mark> inner = Marks.readNested(outer, line, index);
                if (inner.isEmpty()) {
                    termIn(entry);
                    return;
                }
                outer = inner.get();
                entry = open(entry, outer, outer.series());
            }
        }

        /** A definition without a mark; between the lines of a paragraph only where that is a definition as well. */
        void plainTerm(ParserState state) {
            Entry parent = reading.outline().holderOf(column);
            boolean allowed = !LineReading.isInParagraph(state) || isInDefinition(LineReading.activeBlock(state));
            if (allowed && !reading.outline().isFull(parent)) {
                Term.read(line, index).ifPresent(term -> add(new ItemBlock(null, term), parent, null, term.length()));
            }
        }

        private Entry open(@Nullable Entry parent, Mark mark, Set<Series> series) {
            Optional<Term> term = mark.isDash() ? Term.read(line, index + mark.length()) : Optional.empty();
            ItemBlock block = new ItemBlock(mark, term.orElse(null));
            Entry entry = reading.outline().open(parent, column, mark, series);
            advance(mark.length() + term.map(Term::length).orElse(0));
            parsers.add(new ItemParser(block, entry, reading));
            return entry;
        }

        private void termIn(Entry entry) {
            if (lastBlock().term().isEmpty()) {
                Term.read(line, index).ifPresent(term -> add(new ItemBlock(null, term), entry, null, term.length()));
            }
        }

        private ItemBlock lastBlock() {
            return (ItemBlock) parsers.get(parsers.size() - 1).getBlock();
        }

        private void add(ItemBlock block, @Nullable Entry parent, @Nullable Mark mark, int length) {
            Entry entry = reading.outline().open(parent, column, mark, Set.of());
            advance(length);
            parsers.add(new ItemParser(block, entry, reading));
        }

        private void advance(int length) {
            for (int end = index + length; index < end; index++) {
                column += line.charAt(index) == '\t' ? 4 - column % 4 : 1;
            }
        }
    }

    private static boolean isInDefinition(Block paragraph) {
        return paragraph.getParent() instanceof ItemBlock item && item.term().isPresent();
    }
}
