package nl.consolidate.source;

import java.util.Optional;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Places of the parser, which counts code points from 0, as places of findings, which count as editors do. */
record YamlPlaces(SourceFile file) {
    SourceSpan of(Event event) {
        return between(event.getStartMark().orElseThrow(), event.getEndMark().orElseThrow());
    }

    SourceSpan at(Optional<Mark> mark) {
        return mark.map(place -> between(place, place)).orElseGet(() -> SourceSpan.startOf(file));
    }

    /** A scalar of several indented lines ends after its last word, not where the next key begins. */
    SourceSpan ofBlock(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        int last = event.getEndMark().orElseThrow().getLine();
        while (last > start.getLine() + 1 && file.line(last).isBlank()) {
            last--;
        }
        int length = file.line(last).stripTrailing().length();
        return new SourceSpan(
                file, start.getLine() + 1, column(start), Math.max(last, start.getLine() + 1), length + 1);
    }

    private SourceSpan between(Mark start, Mark end) {
        return new SourceSpan(file, start.getLine() + 1, column(start), end.getLine() + 1, column(end));
    }

    private int column(Mark mark) {
        String line = file.line(mark.getLine() + 1);
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points) + 1;
    }

    /** From the beginning of one place to the end of another. */
    static SourceSpan from(SourceSpan first, SourceSpan last) {
        return new SourceSpan(first.file(), first.line(), first.column(), last.endLine(), last.endColumn());
    }
}
