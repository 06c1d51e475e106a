package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.secondhand.Piece.Kind;

/**
 * Who goes on when something is replaced (section 3, rule 9): the target itself; below it the parts with the same number,
 * articles wherever they stood, tables by their place and rows with the same words; what was repealed does not come back to
 * life.
 */
final class Heirs {
    private final List<Piece> articles;

    private Heirs(List<Piece> articles) {
        this.articles = articles;
    }

    static Piece of(Piece old, Piece content) {
        List<Piece> articles =
                old.all().filter(piece -> piece.kind() == Kind.ARTIKEL).toList();
        return new Heirs(articles).heir(old, content);
    }

    private Piece heir(Piece old, Piece content) {
        List<Piece> left = new ArrayList<>(old.parts());
        left.removeIf(row -> isTwice(row, old.parts()) || isTwice(row, content.parts()));
        List<Piece> parts =
                content.parts().stream().map(part -> below(part, left)).toList();
        return content.withId(old.id()).withParts(parts);
    }

    // of equal rows none can be told from the other
    private static boolean isTwice(Piece row, List<Piece> among) {
        return row.kind() == Kind.RIJ
                && among.stream()
                                .filter(each -> each.words().equals(row.words()))
                                .count()
                        > 1;
    }

    private Piece below(Piece part, List<Piece> old) {
        List<Piece> among = part.kind() == Kind.ARTIKEL ? articles : old;
        return among.stream()
                .filter(other -> other.kind() == part.kind() && other.number().equals(part.number()))
                .filter(other -> !other.gone() || part.gone())
                .filter(other -> part.kind() != Kind.RIJ || other.words().equals(part.words()))
                .findFirst()
                .map(other -> {
                    old.remove(other);
                    return heir(other, part);
                })
                .orElseGet(() -> part.withParts(part.parts().stream()
                        .map(each -> below(each, new ArrayList<>()))
                        .toList()));
    }
}
