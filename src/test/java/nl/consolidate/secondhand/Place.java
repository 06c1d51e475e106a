package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.secondhand.Piece.Kind;

/** An address such as {@code artikel 3 lid 1 opschrift}, and what it names in a text. */
record Place(List<Step> steps, String facet) {
    static final String WHOLE = "";
    static final String HEADING = "opschrift";
    static final String INTRO = "aanhef";

    record Step(Kind kind, String number) {}

    static Place parse(String address) {
        List<Step> steps = new ArrayList<>();
        String[] words = address.isEmpty() ? new String[0] : address.split(" ", -1);
        int next = 0;
        while (next + 1 < words.length) {
            steps.add(new Step(kind(words[next]), words[next + 1]));
            next += 2;
        }
        return new Place(steps, next < words.length ? words[next] : WHOLE);
    }

    private static Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.dutch().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** Every piece that is named, tombstones too. */
    static List<Piece> named(Piece root, List<Step> steps) {
        List<Piece> found = List.of(root);
        for (Step step : steps) {
            found = found.stream()
                    .flatMap(piece -> within(piece, step.kind()).stream())
                    .filter(piece -> piece.number().equals(step.number()))
                    .toList();
        }
        return found;
    }

    // an article is found through its chapter, all else stands directly in what is named before it
    static List<Piece> within(Piece piece, Kind kind) {
        List<Piece> found = new ArrayList<>();
        for (Piece part : piece.parts()) {
            if (part.kind() == kind) {
                found.add(part);
            }
            if (kind == Kind.ARTIKEL && part.kind() == Kind.HOOFDSTUK) {
                found.addAll(within(part, kind));
            }
        }
        return found;
    }

    /** The one piece in force that is named. */
    Piece live(Piece root) {
        return live(root, steps);
    }

    static Piece live(Piece root, List<Step> steps) {
        List<Piece> live =
                named(root, steps).stream().filter(piece -> !piece.gone()).toList();
        if (live.size() != 1) {
            throw new Refused(shown(steps) + " names " + live.size() + " provisions");
        }
        return live.get(0);
    }

    /** The one piece beside which something is put; a tombstone still marks a place. */
    Piece neighbour(Piece root) {
        List<Piece> found = named(root, steps);
        return found.size() == 1 ? found.get(0) : live(root);
    }

    private static String shown(List<Step> steps) {
        return String.join(
                " ",
                steps.stream()
                        .map(step -> step.kind().dutch() + " " + step.number())
                        .toList());
    }
}
