package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/** Says why words were not found as often as expected, and which come near. */
final class Misses {
    private Misses() {}

    static Diagnostic describe(Located<String> find, Scope scope, int found, Times times) {
        Path place = scope.place();
        Provision target = place.target();
        if (found == 0) {
            return notFound(find, scope);
        }
        return Diagnostic.of(
                        Code.TEXT_COUNT,
                        find.span(),
                        "the words stand " + found + " times in " + place.address() + ", not " + expected(times))
                .withLabel("found " + found + " times")
                .withRelated(target.source(), place.address() + " as it reads there")
                .withHelp("name a smaller place with `in:`, or say how often with `times:` (a number, or all)");
    }

    private static Diagnostic notFound(Located<String> find, Scope scope) {
        Path place = scope.place();
        Code code = scope.hasGaps() ? Code.TARGET_NOT_HELD : Code.TEXT_NOT_FOUND;
        String message = scope.hasGaps()
                ? "the words are not in what the sources hold of " + place.address()
                : "the words are not in " + place.address();
        Diagnostic finding = Diagnostic.of(code, find.span(), message)
                .withLabel("not found")
                .withRelated(place.target().source(), place.address() + " as it reads there");
        if (new Words(find.value()).count(place.target().heading()) > 0) {
            return finding.withHelp("they stand in the heading; write `in: " + place.address() + " opschrift`");
        }
        List<String> near = Nearest.to(find.value(), windows(find.value(), scope));
        return near.isEmpty() ? finding : finding.withHelp("the nearest words there are \"" + near.get(0) + "\"");
    }

    // every run of as many words as were sought, of which about half are the same
    private static List<String> windows(String find, Scope scope) {
        List<String> sought = Arrays.asList(find.strip().split("(?U)\\s+", -1));
        List<String> windows = new ArrayList<>();
        scope.texts().forEach(text -> {
            List<String> words = Arrays.asList(text.strip().split("(?U)\\s+", -1));
            for (int i = 0; i + sought.size() <= words.size(); i++) {
                List<String> window = words.subList(i, i + sought.size());
                if (isLike(sought, window)) {
                    windows.add(String.join(" ", window));
                }
            }
        });
        return windows;
    }

    private static boolean isLike(List<String> sought, List<String> window) {
        long same = IntStream.range(0, sought.size())
                .filter(i -> sought.get(i).equals(window.get(i)))
                .count();
        return same >= sought.size() / 2 - 1;
    }

    private static String expected(Times times) {
        return times.expected() == 1 ? "once" : times.expected() + " times";
    }
}
