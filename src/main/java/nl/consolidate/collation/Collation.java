package nl.consolidate.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.collation.Pairing.Pair;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * A text of ours and one of another hand, lined up (collatie): every difference, sorted. White space is compared as one
 * space; the mark behind the number of a lid is no difference. Preamble, closing and notes are not compared.
 *
 * @param compared how many articles, annexes and headings of chapters both have
 */
public record Collation(List<Difference> differences, int compared) {
    public Collation {
        differences = List.copyOf(differences);
    }

    /**
     * Lines up two texts.
     *
     * @param closing the words behind our last article, which some texts have without anything that sets them apart
     */
    public static Collation of(Provision ours, Provision theirs, String closing) {
        List<Unit> here = Unit.allOf(ours);
        List<Unit> there = Closing.without(Unit.allOf(theirs), PlainWords.of(closing));
        Pairing pairing = Pairing.of(here, there);
        List<Difference> found = new ArrayList<>();
        found.addAll(inWords(pairing, here, there));
        found.addAll(inOrder(pairing, here, there));
        pairing.onlyHere().forEach(unit -> found.add(missing(Sort.MISSING_THERE, unit)));
        pairing.onlyThere().forEach(unit -> found.add(missing(Sort.MISSING_HERE, unit)));
        found.sort(Comparator.comparing(Difference::sort));
        return new Collation(found, pairing.pairs().size());
    }

    /** Whether no difference is more than one of white space. */
    public boolean readsTheSame() {
        return differences.stream().allMatch(difference -> difference.sort() == Sort.SPACING);
    }

    /** How many there are of each sort that occurs. */
    public Map<Sort, Integer> counts() {
        Map<Sort, Integer> counts = new EnumMap<>(Sort.class);
        differences.forEach(difference -> counts.merge(difference.sort(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static List<Difference> inWords(Pairing pairing, List<Unit> here, List<Unit> there) {
        List<Difference> found = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            Unit one = here.get(pair.here());
            Unit other = there.get(pair.there());
            if (!one.hasNumberOf(other)) {
                found.add(Difference.of(
                        Sort.NUMBERING,
                        one.address().toString(),
                        one.address().toString(),
                        other.address().toString()));
            }
            found.addAll(new Sorting(one, tokensLike(one, other), other.tokens()).differences());
        }
        return found;
    }

    // a page of plain text writes wide tables cell by cell
    private static List<Token> tokensLike(Unit one, Unit other) {
        boolean records = one.records().size() > one.tokens().size()
                && Math.abs(other.tokens().size() - one.records().size())
                        < Math.abs(other.tokens().size() - one.tokens().size());
        return records ? one.records() : one.tokens();
    }

    private static List<Difference> inOrder(Pairing pairing, List<Unit> here, List<Unit> there) {
        Set<Pair> steady = new HashSet<>(Steady.of(pairing.pairs()));
        List<Difference> found = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            if (!steady.contains(pair)) {
                found.add(Difference.of(
                        Sort.ORDER,
                        here.get(pair.here()).address().toString(),
                        placeOf(pair.here(), here),
                        placeOf(pair.there(), there)));
            }
        }
        return found;
    }

    private static String placeOf(int index, List<Unit> units) {
        return index == 0
                ? "at the beginning"
                : "behind " + units.get(index - 1).address();
    }

    private static Difference missing(Sort sort, Unit unit) {
        String words = captioned(unit);
        boolean here = sort == Sort.MISSING_THERE;
        Difference difference = Difference.of(sort, unit.address().toString(), here ? words : "", here ? "" : words);
        return here && unit.place().target().isRepealed() ? difference.withRemark("repealed") : difference;
    }

    private static String captioned(Unit unit) {
        ProvisionKind kind = unit.kind();
        return (kind.title() + " " + unit.number() + " " + Hunk.joined(unit.tokens()))
                .strip()
                .replaceAll(" +", " ");
    }

    /** The closing of a regulation, as the last words behind its last article. */
    private static final class Closing {
        static List<Unit> without(List<Unit> units, String closing) {
            List<String> words =
                    closing.isBlank() ? List.of() : List.of(closing.strip().split("\\s+"));
            @Nullable
            Unit last = units.stream()
                    .filter(unit -> unit.kind() != ProvisionKind.ANNEX)
                    .reduce((first, second) -> second)
                    .orElse(null);
            if (last == null || words.isEmpty() || !endsWith(last.tokens(), words)) {
                return units;
            }
            List<Unit> kept = new ArrayList<>(units);
            int end = last.tokens().size() - words.size();
            List<Token> rest = last.tokens().subList(0, end);
            kept.set(units.indexOf(last), new Unit(last.place(), last.number(), last.heading(), rest, rest));
            return kept;
        }

        private static boolean endsWith(List<Token> tokens, List<String> words) {
            int start = tokens.size() - words.size();
            return start >= 0
                    && Unit.words(tokens.subList(start, tokens.size())).equals(words);
        }
    }

    /** The pairs that stand in one order in both texts: as many as can. */
    private static final class Steady {
        static List<Pair> of(List<Pair> pairs) {
            int[] length = new int[pairs.size()];
            int[] before = new int[pairs.size()];
            int best = -1;
            for (int i = 0; i < pairs.size(); i++) {
                length[i] = 1;
                before[i] = -1;
                for (int j = 0; j < i; j++) {
                    if (pairs.get(j).there() < pairs.get(i).there() && length[j] >= length[i]) {
                        length[i] = length[j] + 1;
                        before[i] = j;
                    }
                }
                best = best < 0 || length[i] > length[best] ? i : best;
            }
            List<Pair> steady = new ArrayList<>();
            for (int i = best; i >= 0; i = before[i]) {
                steady.add(pairs.get(i));
            }
            return steady;
        }
    }
}
