package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.consolidate.model.Path;

/** Places that follow each other and belong together. */
final class Runs {
    private Runs() {}

    /** Those that count, in runs: each goes on with the one before it, without one in between that does not count. */
    static List<List<Path>> of(List<Path> places, Predicate<Path> counts, BiPredicate<Path, Path> goOn) {
        List<List<Path>> runs = new ArrayList<>();
        List<Path> run = new ArrayList<>();
        for (Path place : places) {
            boolean own = counts.test(place);
            if (!run.isEmpty() && (!own || !goOn.test(run.get(run.size() - 1), place))) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (own) {
                run.add(place);
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }
}
