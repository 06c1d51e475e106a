package nl.consolidate.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/** Says why words were not found as often as expected, and which come near. */
final class Misses {
    private static final int MOST_COMPARED = 200;

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
        return nearest(find.value(), scope)
                .map(near -> finding.withHelp("the nearest words there are \"" + near + "\""))
                .orElse(finding);
    }

    // the run of as many words of which most are the same; of a single word the one that differs in few letters
    private static Optional<String> nearest(String find, Scope scope) {
        List<String> sought = bare(words(find));
        Set<String> near = new LinkedHashSet<>();
        long most = sought.size() == 1 ? 0 : 1;
        for (List<String> words : scope.texts().map(Misses::words).toList()) {
            List<String> found = bare(words);
            for (int start = 0; start + sought.size() <= found.size(); start++) {
                int end = start + sought.size();
                long same = sameWords(sought, found.subList(start, end));
                if (same > most) {
                    near.clear();
                    most = same;
                }
                if (same == most && near.size() < MOST_COMPARED) {
                    near.add(unmarked(String.join(" ", words.subList(start, end))));
                }
            }
        }
        return sought.size() == 1 ? Nearest.to(find, near).stream().findFirst() : Nearest.among(find, near);
    }

    private static long sameWords(List<String> sought, List<String> window) {
        long same = 0;
        for (int i = 0; i < sought.size(); i++) {
            same += sought.get(i).equals(window.get(i)) ? 1 : 0;
        }
        return same;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("(?U)\\s+", -1));
    }

    private static List<String> bare(List<String> words) {
        return words.stream()
                .map(word -> unmarked(word).toLowerCase(Locale.ROOT))
                .toList();
    }

    // without the marks that end a sentence or enclose it
    private static String unmarked(String words) {
        return words.replaceAll("^[\\p{Ps}\\p{Pi}\"']+|[\\p{Pe}\\p{Pf}\"'.,;:!?]+$", "");
    }

    private static String expected(Times times) {
        return times.expected() == 1 ? "once" : times.expected() + " times";
    }
}
