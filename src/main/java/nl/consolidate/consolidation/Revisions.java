package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/** Compares what was known on one day of the days before another one with what is known on that. */
final class Revisions {
    private final List<Tile> then;
    private final List<Tile> now;
    private final LocalDate today;
    private final RevisionCauses causes;

    Revisions(List<Tile> tiles, List<Decision> decisions, LocalDate since, LocalDate today) {
        this.then = knownOn(since, tiles);
        this.now = knownOn(today, tiles);
        this.today = today;
        this.causes = new RevisionCauses(decisions, since, today);
    }

    /** Half-open ranges of days before today, in order; neighbours of one cause are one. */
    List<Revision> find() {
        List<Revision> found = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate until : turns()) {
            add(from, until, found);
            from = until;
        }
        return found;
    }

    private void add(@Nullable LocalDate from, LocalDate until, List<Revision> found) {
        Stage before = stage(then, until.minusDays(1));
        Stage after = stage(now, until.minusDays(1));
        if (sameAnswer(before, after)) {
            return;
        }
        Revision revision = new Revision(from, until, causes.of(before, after), hasErrors(before) || hasErrors(after));
        Revision last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && isContinued(last, revision)) {
            found.set(found.size() - 1, new Revision(last.validFrom(), until, last.causes(), last.withErrors()));
        } else {
            found.add(revision);
        }
    }

    private static boolean isContinued(Revision last, Revision next) {
        return last.validUntil().equals(next.validFrom())
                && last.withErrors() == next.withErrors()
                && last.causes().equals(next.causes());
    }

    private NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        then.forEach(tile -> add(tile.window().validFrom(), turns));
        now.forEach(tile -> add(tile.window().validFrom(), turns));
        turns.add(today);
        return turns;
    }

    private void add(@Nullable LocalDate day, NavigableSet<LocalDate> turns) {
        if (day != null && day.isBefore(today)) {
            turns.add(day);
        }
    }

    private static List<Tile> knownOn(LocalDate day, List<Tile> tiles) {
        return tiles.stream()
                .filter(tile -> {
                    Window window = tile.window();
                    return new Window(null, null, window.knownFrom(), window.knownUntil()).contains(day, day);
                })
                .toList();
    }

    private static Stage stage(List<Tile> tiles, LocalDate validOn) {
        return tiles.stream()
                .filter(tile -> {
                    Window window = tile.window();
                    return new Window(window.validFrom(), window.validUntil(), null, null).contains(validOn, validOn);
                })
                .findFirst()
                .orElseThrow()
                .stage();
    }

    @SuppressWarnings("ReferenceEquality") // equal worlds share their stage
    private static boolean sameAnswer(Stage one, Stage other) {
        return one == other
                || (one.isRepealed() == other.isRepealed()
                        && hasErrors(one) == hasErrors(other)
                        && sameText(one.text(), other.text()));
    }

    private static boolean hasErrors(Stage stage) {
        return StageFindings.of(stage).stream().anyMatch(Diagnostic::isError);
    }

    private static boolean sameText(@Nullable Regulation one, @Nullable Regulation other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.title().equals(other.title())
                && one.citationTitle().equals(other.citationTitle())
                && one.subject().equals(other.subject())
                && Objects.equals(one.preamble(), other.preamble())
                && Objects.equals(one.closing(), other.closing())
                && one.root().readsAs(other.root());
    }
}
