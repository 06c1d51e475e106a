package nl.consolidate.notation;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** A lid, onderdeel or definition; it has a mark, a term, or both. */
final class ItemBlock extends CustomBlock {
    private final @Nullable Mark mark;
    private final @Nullable Term term;

    ItemBlock(@Nullable Mark mark, @Nullable Term term) {
        this.mark = mark;
        this.term = term;
    }

    Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    Optional<Term> term() {
        return Optional.ofNullable(term);
    }
}
