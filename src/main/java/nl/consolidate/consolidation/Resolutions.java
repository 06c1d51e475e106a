package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.timeline.OrderKey;

/** How the sources settle conflicts, and which of that was of use so far. */
final class Resolutions {
    private final List<Entry> entries;
    private final Set<String> named;
    private final Set<Resolution> used = new HashSet<>();
    private final Set<Diagnostic> ambiguous = new LinkedHashSet<>();

    /**
     * A resolution with the decision in whose file it stands.
     *
     * @param number its place among all, by file and then as written
     */
    record Entry(Decision decision, Resolution resolution, int number) {}

    Resolutions(Collection<Decision> decisions) {
        List<Entry> found = new ArrayList<>();
        decisions.stream()
                .sorted(Comparator.comparing(Decision::id))
                .forEach(decision -> decision.resolutions()
                        .forEach(resolution -> found.add(new Entry(decision, resolution, found.size()))));
        this.entries = List.copyOf(found);
        this.named = found.stream()
                .flatMap(entry -> entry.resolution().between().stream())
                .map(Located::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first days for which they settle. */
    List<LocalDate> days() {
        return entries.stream()
                .map(entry -> entry.resolution().from())
                .filter(Objects::nonNull)
                .map(Located::value)
                .toList();
    }

    /** Whether an operation is of a decision that any of them names. */
    boolean concern(OrderKey order) {
        return named.contains(order.decision());
    }

    /** The one that settles what meets between two decisions on a valid day; of two, neither does. */
    Optional<Entry> settling(
            String one, String other, String regulation, LocalDate validOn, Predicate<Resolution> covering) {
        List<Entry> found = entries.stream()
                .filter(entry -> entry.resolution().isBetween(one, other, regulation, validOn))
                .filter(entry -> covering.test(entry.resolution()))
                .toList();
        found.forEach(entry -> used.add(entry.resolution()));
        if (found.size() > 1) {
            ambiguous.add(Diagnostic.of(
                            Code.AMBIGUOUS_RESOLUTION,
                            found.get(1).resolution().span(),
                            "two resolutions settle one conflict between " + one + " and " + other)
                    .withRelated(found.get(0).resolution().span(), "the other one")
                    .withHelp("keep one of them, or part them by `at:` or `regulation:`"));
            return Optional.empty();
        }
        return found.stream().findFirst();
    }

    /** Those of which two settle one conflict, and those that settle none, as far as has been looked. */
    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>(ambiguous);
        entries.stream()
                .map(Entry::resolution)
                .filter(resolution -> !used.contains(resolution))
                .map(resolution -> Diagnostic.of(
                                Code.UNUSED_RESOLUTION, resolution.span(), "this resolution settles no conflict")
                        .withHelp("take it out, or name the decisions and the provision of a conflict that is found"))
                .forEach(findings::add);
        return findings;
    }
}
