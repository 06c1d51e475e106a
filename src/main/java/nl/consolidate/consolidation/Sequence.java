package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** The numbers of a kind of provision in the order of the text, tombstones included. */
record Sequence(List<Gap> gaps) {
    private static final Pattern NUMBER = Pattern.compile("(.*[.:-])?([0-9]{1,8})(\\p{L}*)°?");
    private static final Pattern LETTER = Pattern.compile("()([a-z]|[A-Z])()");

    Sequence {
        gaps = List.copyOf(gaps);
    }

    /** Numbers that are absent between two provisions that follow one another. */
    record Gap(Provision behind, Provision next, String prefix, List<String> numbers) {
        String missing() {
            String first = prefix + numbers.get(0);
            return numbers.size() == 1 ? first : first + " to " + prefix + numbers.get(numbers.size() - 1);
        }

        boolean misses(Provision provision) {
            return provision.kind() == next.kind()
                    && numbers.stream().anyMatch(number -> (prefix + number).equals(String.valueOf(provision.label())));
        }

        // what stands elsewhere in the list is out of order, not absent
        private Gap without(Set<String> present) {
            return new Gap(
                    behind,
                    next,
                    prefix,
                    numbers.stream()
                            .filter(number -> !present.contains(prefix + number))
                            .toList());
        }

        private Set<ProvisionId> ends() {
            return Set.of(behind.id(), next.id());
        }
    }

    /** What a label counts: a number or a letter, behind what it begins with. */
    private record Count(boolean letter, String prefix, int value) {
        static @Nullable Count of(@Nullable Label label) {
            if (label == null) {
                return null;
            }
            Matcher number = NUMBER.matcher(label.value());
            if (number.matches()) {
                String prefix = number.group(1) == null ? "" : number.group(1);
                return new Count(false, prefix, Integer.parseInt(number.group(2)));
            }
            Matcher letter = LETTER.matcher(label.value());
            return letter.matches() ? new Count(true, "", label.value().charAt(0)) : null;
        }

        boolean countsLike(Count other) {
            return letter == other.letter
                    && prefix.equals(other.prefix)
                    && (!letter || Character.isLowerCase(value) == Character.isLowerCase(other.value));
        }

        List<String> upTo(Count next) {
            return IntStream.range(value + 1, next.value)
                    .limit(1_000)
                    .mapToObj(each -> letter ? String.valueOf((char) each) : String.valueOf(each))
                    .toList();
        }
    }

    /** The numbers of one kind; any other provision in between begins anew. */
    static Sequence of(List<Provision> provisions, ProvisionKind kind) {
        List<Gap> gaps = new ArrayList<>();
        Provision behind = null;
        for (Provision next : provisions) {
            boolean counts = next.kind() == kind;
            if (counts && behind != null) {
                add(behind, next, gaps);
            }
            behind = counts ? next : kind.isLeaf() ? behind : null;
        }
        Set<String> present = provisions.stream()
                .filter(provision -> provision.kind() == kind)
                .map(provision -> String.valueOf(provision.label()))
                .collect(Collectors.toSet());
        return new Sequence(gaps.stream()
                .map(gap -> gap.without(present))
                .filter(gap -> !gap.numbers().isEmpty())
                .toList());
    }

    private static void add(Provision behind, Provision next, List<Gap> gaps) {
        Count from = Count.of(behind.label());
        Count to = Count.of(next.label());
        if (from != null && to != null && from.countsLike(to)) {
            List<String> numbers = from.upTo(to);
            if (!numbers.isEmpty()) {
                gaps.add(new Gap(behind, next, from.prefix(), numbers));
            }
        }
    }

    /** The gaps that an earlier state did not have: not between the same provisions, nor of the same numbers. */
    List<Gap> gapsBeyond(Sequence before) {
        Set<Set<ProvisionId>> ends = before.gaps.stream().map(Gap::ends).collect(Collectors.toSet());
        Set<String> numbers = new HashSet<>();
        before.gaps.forEach(gap -> gap.numbers().forEach(number -> numbers.add(gap.prefix() + number)));
        return gaps.stream()
                .filter(gap -> !ends.contains(gap.ends()))
                .filter(gap -> !gap.numbers().stream().allMatch(number -> numbers.contains(gap.prefix() + number)))
                .toList();
    }
}
