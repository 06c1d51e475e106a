package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;

/** What known decisions say of others, by the id of the other, in the order of publication. */
final class Sayings {
    private static final Comparator<Decision> LATEST_LAST = Comparator.comparing(
                    Decision::publishedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Decision::id);

    private final Map<String, Decision> known = new HashMap<>();
    private final Map<String, List<Said<Commences>>> commences;
    private final Map<String, List<Said<Annuls>>> annuls;
    private final Map<String, List<Said<Suspends>>> suspends;
    private final Map<String, List<Said<Extends>>> extensions;
    private final Map<String, List<Said<Withdrawal>>> withdrawals;
    private final List<Decision> decisions;

    /** An entry with the decision that holds it. */
    record Said<T>(Decision by, T what) {}

    Sayings(List<Decision> decisions) {
        this.decisions = decisions.stream().sorted(LATEST_LAST).toList();
        decisions.forEach(decision -> known.putIfAbsent(decision.id(), decision));
        commences = index(Decision::commences, Commences::target);
        annuls = index(Decision::annuls, Annuls::target);
        suspends = index(Decision::suspends, Suspends::target);
        extensions = index(Decision::extensions, Extends::target);
        withdrawals = index(Decision::withdrawals, Withdrawal::target);
    }

    private <T> Map<String, List<Said<T>>> index(Function<Decision, List<T>> entries, Function<T, Target> target) {
        Map<String, List<Said<T>>> index = new HashMap<>();
        for (Decision decision : decisions) {
            for (T entry : entries.apply(decision)) {
                String about = target.apply(entry).decision().value();
                index.computeIfAbsent(about, ignored -> new ArrayList<>()).add(new Said<>(decision, entry));
            }
        }
        return index;
    }

    Optional<Decision> decision(String id) {
        return Optional.ofNullable(known.get(id));
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Said<Commences>> commencing(String decision) {
        return of(commences, decision);
    }

    List<Said<Annuls>> annulling(String decision) {
        return of(annuls, decision);
    }

    List<Said<Suspends>> suspending(String decision) {
        return of(suspends, decision);
    }

    List<Said<Extends>> extending(String decision) {
        return of(extensions, decision);
    }

    List<Said<Withdrawal>> withdrawing(String decision) {
        return of(withdrawals, decision);
    }

    /** The ids of those that end, annul, suspend or repeal a decision. */
    List<String> speakersOf(String decision) {
        return Stream.of(annulling(decision), suspending(decision), extending(decision), withdrawing(decision))
                .flatMap(List::stream)
                .map(said -> said.by().id())
                .distinct()
                .toList();
    }

    private static <T> List<Said<T>> of(Map<String, List<Said<T>>> index, String decision) {
        List<Said<T>> found = index.get(decision);
        return found == null ? List.of() : found;
    }
}
