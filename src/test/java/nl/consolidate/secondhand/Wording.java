package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Meaning.refuse;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changing words. The words of these worlds stand with one space between them and none is the beginning of another. */
final class Wording {
    private final Doing doing;
    private final Piece root;
    private final Piece target;
    private final String facet;

    Wording(Doing doing, Piece root, Piece target) {
        this.doing = doing;
        this.root = root;
        this.target = target;
        this.facet = Place.parse(doing.targets().get(0)).facet();
    }

    Piece applied() {
        refuse(facet.equals(Place.HEADING) && !target.kind().hasHeading(), "no heading");
        refuse(facet.equals(Place.INTRO) && target.parts().isEmpty(), "no intro");
        return switch (doing.verb()) {
            case REPLACE_TEXT -> counted(doing.find(), doing.times(), doing.with());
            case DELETE_TEXT -> counted(doing.find(), doing.times(), "");
            default -> inserted();
        };
    }

    private Piece inserted() {
        String words = doing.with();
        String beside = doing.anchor();
        return switch (doing.put()) {
            case "after" -> counted(beside, 1, beside + " " + words);
            case "before" -> counted(beside, 1, words + " " + beside);
            default -> atEnd();
        };
    }

    // behind parts it ends where a closing sentence does; without one it is not certain where
    private Piece atEnd() {
        if (facet.equals(Place.WHOLE) && !target.parts().isEmpty()) {
            Piece last = target.parts().get(target.parts().size() - 1);
            refuse(last.kind() != Piece.Kind.SLOTZIN, "where does it end");
            return root.change(last.id(), piece -> piece.withWords(spaced(piece.words() + " " + doing.with())));
        }
        return facet.equals(Place.HEADING)
                ? here(target.withHeading(spaced(target.heading() + " " + doing.with())))
                : here(target.withWords(spaced(target.words() + " " + doing.with())));
    }

    private Piece counted(String find, int times, String with) {
        int found = scope().mapToInt(words -> count(words, find)).sum();
        refuse(times == 0 ? found == 0 : found != times, find + " is there " + found + " times");
        UnaryOperator<String> change = words -> spaced(words.replace(find, with));
        return switch (facet) {
            case Place.HEADING -> here(target.withHeading(change.apply(target.heading())));
            case Place.INTRO -> here(target.withWords(change.apply(target.words())));
            default -> here(target.each(piece -> piece.withWords(change.apply(piece.words()))));
        };
    }

    private Piece here(Piece changed) {
        return root.change(target.id(), piece -> changed);
    }

    private Stream<String> scope() {
        return switch (facet) {
            case Place.HEADING -> Stream.of(target.heading());
            case Place.INTRO -> Stream.of(target.words());
            default -> target.all().map(Piece::words);
        };
    }

    private static int count(String words, String find) {
        return (words.length() - words.replace(find, "").length()) / find.length();
    }

    private static String spaced(String words) {
        return words.strip().replaceAll(" +", " ");
    }
}
