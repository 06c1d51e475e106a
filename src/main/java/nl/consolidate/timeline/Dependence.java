package nl.consolidate.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Correction;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Withdrawal;

/** Finds the decisions with which others enter into force: until they are known, they give nobody a day. */
final class Dependence {
    private Dependence() {}

    /** The ids that any rule of these decisions names. */
    static Set<String> named(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(Dependence::schedules)
                .map(Schedule::inForce)
                .filter(Objects::nonNull)
                .map(located -> located.value())
                .filter(Commencement.With.class::isInstance)
                .map(rule -> ((Commencement.With) rule).decision())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Schedule> schedules(Decision decision) {
        return Stream.of(
                        Stream.of(decision.schedule()),
                        decision.amends().stream().flatMap(Dependence::schedules),
                        decision.repeals().stream().map(Repeal::schedule),
                        decision.commences().stream().map(Commences::schedule),
                        decision.extensions().stream().map(Extends::schedule),
                        decision.withdrawals().stream().map(Withdrawal::schedule))
                .flatMap(each -> each);
    }

    private static Stream<Schedule> schedules(AmendedRegulation amended) {
        Stream<Schedule> parts = amended.instructions().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.schedule()), part.changes().stream().map(Change::schedule)));
        Stream<Schedule> corrections =
                amended.corrections().stream().map(Correction::change).map(Change::schedule);
        return Stream.concat(Stream.of(amended.schedule()), Stream.concat(parts, corrections));
    }
}
