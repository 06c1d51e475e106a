package nl.consolidate.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand together and have one fate between two texts.
 *
 * @param words plain words with the white space behind them; line breaks part paragraphs
 * @param elsewhere where words that were moved stand in the other text; null for all others
 */
public record Run(Kind kind, String words, @Nullable String elsewhere) {
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    Run(Kind kind, String words) {
        this(kind, words, null);
    }

    /** Words that all have one fate; none for no words. */
    static List<Run> all(Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Run(kind, text));
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    /** Whether these words stand in the other text too, in another place. */
    public boolean isMoved() {
        return elsewhere != null;
    }

    Run movedTo(String place) {
        return new Run(kind, words, place);
    }
}
