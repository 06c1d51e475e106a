package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.Mark.Series;
import org.jspecify.annotations.Nullable;

/**
 * How far in each part of a list stands, so that the reader takes them for neighbours: where one list follows another
 * without a text between them, the first stands further in.
 *
 * @param mark the label, or null for what has none
 * @param series the numberings that the label can have there
 * @param indentation the columns beyond that of the list
 */
record Placing(Provision part, @Nullable Mark mark, Set<Series> series, int indentation) {
    static List<Placing> of(List<Provision> parts) {
        List<Placing> placings = new ArrayList<>();
        for (Provision part : parts) {
            placings.add(next(placings.isEmpty() ? null : placings.get(placings.size() - 1), part));
        }
        for (int i = placings.size() - 2; i >= 0; i--) {
            placings.set(i, placings.get(i).before(placings.get(i + 1)));
        }
        return placings;
    }

    private static Placing next(@Nullable Placing before, Provision part) {
        Mark mark = isListed(part) ? Marks.of(part).orElse(null) : null;
        if (mark == null) {
            return new Placing(part, null, Set.of(), 0);
        }
        Mark open = before == null ? null : before.mark();
        if (before == null || open == null) {
            return new Placing(part, mark, mark.series(), 0);
        }
        Set<Series> shared = before.sharedWith(mark);
        Set<Series> likely = shared.isEmpty() ? Succession.acrossGap(open, before.series(), mark) : shared;
        return new Placing(part, mark, likely.isEmpty() ? mark.series() : likely, 0);
    }

    private Placing before(Placing next) {
        if (!isListed(part) || !isListed(next.part)) {
            return this;
        }
        boolean otherList =
                mark != null && next.mark != null && sharedWith(next.mark).isEmpty();
        return new Placing(part, mark, series, next.indentation + (otherList ? Outline.STEP : 0));
    }

    private Set<Series> sharedWith(Mark next) {
        return mark == null ? Set.of() : Succession.of(mark, series, next);
    }

    private static boolean isListed(Provision part) {
        return part.kind() == ProvisionKind.PARAGRAPH
                || part.kind() == ProvisionKind.ITEM
                || part.kind() == ProvisionKind.DEFINITION;
    }
}
