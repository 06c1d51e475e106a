package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a text with all that is below it; {@code gone} is a tombstone, which keeps its number and nothing else. */
record Piece(String id, Kind kind, String number, String heading, String words, boolean gone, List<Piece> parts) {
    enum Kind {
        REGELING,
        HOOFDSTUK,
        ARTIKEL,
        LID,
        ONDERDEEL,
        TABEL,
        RIJ,
        SLOTZIN;

        /** Whether a part of that kind has a place directly in one of this kind. */
        boolean canHold(Kind part) {
            return switch (this) {
                case REGELING -> part == HOOFDSTUK || part == ARTIKEL;
                case HOOFDSTUK -> part == ARTIKEL;
                case ARTIKEL -> part == LID || part == ONDERDEEL;
                case LID, ONDERDEEL -> part == ONDERDEEL;
                default -> false;
            };
        }

        boolean hasHeading() {
            return this == HOOFDSTUK || this == ARTIKEL;
        }

        String dutch() {
            return this == ONDERDEEL ? "onder" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Piece {
        parts = List.copyOf(parts);
    }

    static Piece of(String id, Kind kind, String number, String words, Piece... parts) {
        return new Piece(id, kind, number, "", words, false, List.of(parts));
    }

    Piece withId(String value) {
        return new Piece(value, kind, number, heading, words, gone, parts);
    }

    Piece withNumber(String value) {
        return new Piece(id, kind, value, heading, words, gone, parts);
    }

    Piece as(Kind value) {
        return new Piece(id, value, number, heading, words, gone, parts);
    }

    Piece withHeading(String value) {
        return new Piece(id, kind, number, value, words, gone, parts);
    }

    Piece withWords(String value) {
        return new Piece(id, kind, number, heading, value, gone, parts);
    }

    Piece withParts(List<Piece> value) {
        return new Piece(id, kind, number, heading, words, gone, value);
    }

    Piece tombstone() {
        return new Piece(id, kind, number, "", "", true, List.of());
    }

    /** This and all below it, in the order of the text. */
    Stream<Piece> all() {
        List<Piece> found = new ArrayList<>();
        collect(found);
        return found.stream();
    }

    private void collect(List<Piece> found) {
        found.add(this);
        parts.forEach(part -> part.collect(found));
    }

    Optional<Piece> find(String wanted) {
        return Optional.ofNullable(search(wanted));
    }

    private @Nullable Piece search(String wanted) {
        if (id.equals(wanted)) {
            return this;
        }
        for (Piece part : parts) {
            Piece found = part.search(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    Optional<Piece> parentOf(String child) {
        for (Piece part : parts) {
            if (part.id.equals(child)) {
                return Optional.of(this);
            }
            Optional<Piece> below = part.parentOf(child);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** This with every piece changed, from below. */
    Piece each(UnaryOperator<Piece> change) {
        return change.apply(
                withParts(parts.stream().map(part -> part.each(change)).toList()));
    }

    /** This with another piece in the place of one. */
    Piece change(String wanted, UnaryOperator<Piece> change) {
        return each(piece -> piece.id.equals(wanted) ? change.apply(piece) : piece);
    }

    Piece without(Predicate<Piece> unwanted) {
        return each(piece ->
                piece.withParts(piece.parts.stream().filter(unwanted.negate()).toList()));
    }

    /** This with new parts at an index. */
    Piece plus(int index, List<Piece> arriving) {
        List<Piece> more = new ArrayList<>(parts);
        more.addAll(index, arriving);
        return withParts(more);
    }

    int indexOf(String child) {
        return parts.stream().map(Piece::id).toList().indexOf(child);
    }

    /** Those among which a number of this kind is unique: articles in the whole text, others beside each other. */
    static List<Piece> numbered(Piece root, Piece parent, Kind kind) {
        Stream<Piece> among = kind == Kind.ARTIKEL ? root.all() : parent.parts.stream();
        return among.filter(piece -> piece.kind == kind).toList();
    }

    /** One line for each piece; equal lines are equal texts of equal identities. */
    String shown(String indent) {
        StringBuilder lines = new StringBuilder();
        lines.append(indent).append(kind.dutch()).append(' ').append(number);
        lines.append(gone ? " [vervallen]" : " \"" + heading + "\" " + words);
        // a closing sentence is named by nobody
        lines.append(kind == Kind.SLOTZIN ? "" : "  #" + id).append('\n');
        parts.forEach(part -> lines.append(part.shown(indent + "  ")));
        return lines.toString();
    }
}
