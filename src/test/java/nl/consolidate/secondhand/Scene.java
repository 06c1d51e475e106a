package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.secondhand.Unit.Sort;
import org.jspecify.annotations.Nullable;

/** A text with the operations that were tried on it, one after the other; what was refused left it as it was. */
record Scene(Text text, List<Tried> tried) {
    static final Scene EMPTY = new Scene(Text.NONE, List.of());

    /** An operation as it was read, and whether it was refused. */
    record Tried(Unit unit, Reading reading, boolean refused) {
        boolean isInConflict() {
            return refused || reading.doubtful();
        }
    }

    /**
     * What an operation means wherever it is applied.
     *
     * @param meaning null where it has none and is refused everywhere, or is no operation
     * @param refused whether it is refused everywhere
     * @param doubtful whether it named another provision on the day of adoption
     */
    record Reading(@Nullable Meaning meaning, boolean refused, boolean doubtful) {
        static final Reading REFUSED = new Reading(null, true, false);
        static final Reading NO_OPERATION = new Reading(null, false, false);

        /** The same where it means the same. */
        String key() {
            return (refused ? "!" : "")
                    + (doubtful ? "?" : "")
                    + (meaning == null ? "" : meaning.targets() + meaning.named());
        }
    }

    Scene {
        tried = List.copyOf(tried);
    }

    Scene after(Unit unit, Reading reading, Piece first) {
        if (unit.sort() == Sort.BASE) {
            return then(unit, reading, new Text(first, "C", false), false);
        }
        if (reading.refused() || text.root() == null) {
            return then(unit, reading, text, true);
        }
        if (reading.meaning() == null) {
            return then(unit, reading, new Text(text.root(), text.citation(), true), false);
        }
        try {
            return then(unit, reading, Doer.apply(reading.meaning(), text), false);
        } catch (Refused refused) {
            return then(unit, reading, text, true);
        }
    }

    private Scene then(Unit unit, Reading reading, Text result, boolean refused) {
        List<Tried> more = new ArrayList<>(tried);
        more.add(new Tried(unit, reading, refused));
        return new Scene(result, more);
    }

    /** All that was tried, as a key. */
    String way() {
        StringBuilder way = new StringBuilder();
        tried.forEach(each ->
                way.append(each.unit().key()).append(each.reading().key()).append(';'));
        return way.toString();
    }

    /** Whether the text cannot be given. */
    boolean isRefused() {
        return tried.stream()
                .anyMatch(each -> each.isInConflict() || each.unit().isImpossible());
    }
}
