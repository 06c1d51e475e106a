package nl.consolidate.timeline;

import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.diagnostic.Located;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rule P ≤ b, J ≤ max(b, g), G ≤ g, g &lt; until with all that later decisions say, worked out once more: day by day,
 * from the words of the rules and without the code of the calendar.
 */
class GeneratedCalendarTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 24;

    @Test
    void the_calendar_answers_as_the_rules_read_day_by_day() {
        assertThat(compareAll(0, 40)).as("days on which something counts").isGreaterThan(1000);
    }

    @Test
    @Tag("slow")
    void so_it_does_for_many_more_schedules() {
        assertThat(compareAll(1_000, 4_000))
                .as("days on which something counts")
                .isGreaterThan(100_000);
    }

    @Test
    void each_kind_of_decision_on_decisions_changes_some_answer() {
        int[] changed = new int[5];
        for (long seed = 0; seed < 60; seed++) {
            List<Decision> all = world(seed);
            for (int kind = 0; kind < 5; kind++) {
                String prefix = "cnsxw".substring(kind, kind + 1);
                List<Decision> without = all.stream()
                        .filter(each -> !each.id().startsWith(prefix))
                        .toList();
                changed[kind] += answers(all).equals(answers(without)) ? 0 : 1;
            }
        }
        assertThat(Arrays.stream(changed).min().orElseThrow()).isGreaterThan(2);
    }

    private static int compareAll(long first, int worlds) {
        int counted = 0;
        for (long seed = first; seed < first + worlds; seed++) {
            counted += compare(seed);
        }
        return counted;
    }

    private static int compare(long seed) {
        List<Decision> decisions = world(seed);
        Naive naive = new Naive(decisions);
        Timetable timetable = new Timetable(decisions, CommencementRules.GENERAL_LAW);
        int counted = 0;
        for (int b = 0; b < DAYS; b++) {
            List<Effect> effects = timetable.effectsOn("r", START.plusDays(b));
            for (Effect effect : effects) {
                for (int g = 0; g < DAYS; g++) {
                    Viewpoint viewpoint = new Viewpoint(START.plusDays(g), START.plusDays(b));
                    boolean applied = Selector.stateOf(effect.dates(), viewpoint) == EffectState.APPLIED;
                    assertThat(applied)
                            .as("seed %s: %s %s, %s", seed, effect.decision().id(), effect.part(), viewpoint)
                            .isEqualTo(naive.counts(effect.decision(), effect.part(), viewpoint));
                    counted += applied ? 1 : 0;
                }
            }
        }
        return counted;
    }

    private static List<Boolean> answers(List<Decision> decisions) {
        Timetable timetable = new Timetable(decisions, CommencementRules.GENERAL_LAW);
        List<Boolean> answers = new ArrayList<>();
        for (int b = 0; b < DAYS; b += 2) {
            for (Effect effect : timetable.effectsOn("r", START.plusDays(b))) {
                for (int g = 0; g < DAYS; g++) {
                    Viewpoint viewpoint = new Viewpoint(START.plusDays(g), START.plusDays(b));
                    answers.add(effect.decision().id().startsWith("a")
                            && Selector.stateOf(effect.dates(), viewpoint) == EffectState.APPLIED);
                }
            }
        }
        return answers;
    }

    // one or two amendments of two parts, and decisions on them and on each other
    private static List<Decision> world(long seed) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String id : List.of("a1", "a2")) {
            decisions.add(amendment(id, random));
            ids.add(id);
        }
        int others = 1 + random.nextInt(4);
        for (int i = 0; i < others; i++) {
            String kind = String.valueOf("cnsxw".charAt(random.nextInt(5)));
            String target = ids.get(random.nextInt(ids.size()));
            String part = target.startsWith("a") && random.nextInt(3) == 0 ? "B" : null;
            String id = kind + i;
            decisions.add(saying(id, kind, target, part, random));
            ids.add(id);
        }
        return decisions;
    }

    private static Decision amendment(String id, Random random) {
        int published = random.nextInt(8);
        int inForce = published + 1 + random.nextInt(8);
        SampleDecision decision = SampleDecision.of(id).published(on(published)).inForce(on(inForce));
        if (random.nextInt(3) == 0) {
            decision.inForce(new Commencement.ToBeDetermined());
        }
        if (random.nextInt(3) == 0) {
            decision.retroactiveTo(on(Math.max(0, inForce - random.nextInt(6))));
        }
        if (random.nextInt(2) == 0) {
            decision.until(on(inForce + 1 + random.nextInt(8)));
        }
        Schedule own = random.nextInt(4) == 0 ? decision.dates(on(inForce + 3), null, null) : Schedule.EMPTY;
        return decision.amends("r")
                .part("A", replaceText("artikel 1", "one", "ONE"))
                .part("B", own, replaceText("artikel 2", "two", "TWO"))
                .build();
    }

    private static Decision saying(String id, String kind, String target, @Nullable String part, Random random) {
        int published = 2 + random.nextInt(14);
        int inForce = published + 1 + random.nextInt(4);
        int from = random.nextInt(DAYS);
        SampleDecision decision = SampleDecision.of(id).published(on(published)).inForce(on(inForce));
        if (random.nextInt(4) == 0) {
            decision.retroactiveTo(on(Math.max(0, inForce - random.nextInt(8))));
        }
        return (switch (kind) {
                    case "c" -> decision.commences(target, part, new OnDate(START.plusDays(from)));
                    case "n" -> decision.annuls(target, part, random.nextInt(2) == 0 ? null : on(from));
                    case "s" ->
                        decision.suspends(
                                target,
                                part,
                                on(from),
                                random.nextInt(4) == 0 ? null : on(from + 1 + random.nextInt(6)));
                    case "x" ->
                        decision.prolongs(
                                target,
                                part,
                                random.nextInt(5) == 0 ? null : on(inForce + random.nextInt(10)),
                                Schedule.EMPTY);
                    default -> decision.withdraws(target, part);
                })
                .build();
    }

    private static String on(int day) {
        return START.plusDays(day).toString();
    }

    /** The rules once more: every question is answered for one pair of days, by asking the sources anew. */
    private record Naive(List<Decision> decisions) {
        boolean counts(Decision decision, String part, Viewpoint at) {
            LocalDate g = at.validOn();
            LocalDate b = at.knownOn();
            Schedule schedule = schedule(decision, part, b);
            LocalDate inForce = inForce(schedule);
            return !after(published(decision), b)
                    && inForce != null
                    && !after(inForce, g.isAfter(b) ? g : b)
                    && !after(first(schedule, inForce), g)
                    && !isVoid(decision, part, g, b, true)
                    && !isVoid(decision, part, g, b, false)
                    && !isStoodStill(decision, part, inForce, g, b)
                    && !isWithdrawn(decision, part, inForce, b)
                    && !hasEnded(decision, part, schedule, g, b);
        }

        private static boolean after(LocalDate one, LocalDate other) {
            return one.isAfter(other);
        }

        private static LocalDate published(Decision decision) {
            LocalDate published = decision.publishedOn();
            return published == null ? LocalDate.MAX : published;
        }

        private static @Nullable LocalDate inForce(Schedule schedule) {
            return schedule.inForce() != null && schedule.inForce().value() instanceof OnDate on ? on.day() : null;
        }

        private static LocalDate first(Schedule schedule, LocalDate inForce) {
            Located<LocalDate> back = schedule.retroactiveTo();
            return back == null ? inForce : back.value();
        }

        private List<Decision> known(LocalDate b) {
            return decisions.stream()
                    .filter(each -> !after(published(each), b))
                    .sorted((one, other) -> published(one).equals(published(other))
                            ? one.id().compareTo(other.id())
                            : published(one).compareTo(published(other)))
                    .toList();
        }

        // annulled or suspended on a day, by a decision that holds itself on that day
        private boolean isVoid(Decision decision, String part, LocalDate g, LocalDate b, boolean annulled) {
            for (Decision each : known(b)) {
                boolean there = false;
                for (Annuls annuls : each.annuls()) {
                    there |= annulled
                            && isMeant(annuls.target(), decision, part)
                            && (annuls.from() == null || !g.isBefore(annuls.from()));
                }
                for (Suspends suspends : each.suspends()) {
                    LocalDate until = suspends.until() == null
                            ? LocalDate.MAX
                            : suspends.until().value();
                    there |= !annulled
                            && isMeant(suspends.target(), decision, part)
                            && !g.isBefore(suspends.from())
                            && g.isBefore(until);
                }
                if (there && holdsAsWhole(each, g, b)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isMeant(Target target, Decision decision, String part) {
            return target.decision().value().equals(decision.id())
                    && (target.part() == null || target.part().value().equals(part));
        }

        private boolean holdsAsWhole(Decision decision, LocalDate g, LocalDate b) {
            return !isVoid(decision, "", g, b, true) && !isVoid(decision, "", g, b, false);
        }

        // the last decision that sets a day rules, the one for the part before the one for the whole
        private Schedule schedule(Decision decision, String part, LocalDate b) {
            Schedule own = own(decision, part);
            Schedule whole = own;
            Schedule exact = null;
            for (Decision each : known(b)) {
                for (Commences commences : each.commences()) {
                    LocalDate set = inForce(commences.schedule());
                    if (!isMeant(commences.target(), decision, part) || set == null || !sets(each, set, b)) {
                        continue;
                    }
                    boolean kept = inForce(own) != null && !own.equals(decision.schedule());
                    if (commences.target().part() != null) {
                        exact = set(commences.schedule(), own);
                    } else if (!kept) {
                        whole = set(commences.schedule(), own);
                    }
                }
            }
            return exact != null ? exact : whole;
        }

        // who sets the first day alone leaves the decision its own reach and end
        private static Schedule set(Schedule set, Schedule own) {
            return new Schedule(
                    set.inForce(),
                    set.retroactiveTo() != null ? set.retroactiveTo() : own.retroactiveTo(),
                    set.until() != null ? set.until() : own.until());
        }

        private static Schedule own(Decision decision, String part) {
            return decision.amends().stream()
                    .flatMap(amended -> amended.instructions().stream())
                    .filter(instruction -> instruction.part().equals(part))
                    .map(Instruction::schedule)
                    .map(schedule -> schedule.orElse(decision.schedule()))
                    .findFirst()
                    .orElse(decision.schedule());
        }

        // an annulled or repealed decision does not commence another on a day on which it is gone
        private boolean sets(Decision setter, LocalDate day, LocalDate b) {
            return !isVoid(setter, "", day, b, true) && !isWithdrawn(setter, "", day, b);
        }

        // what a suspended decision lets commence waits until the suspension is over
        private boolean isStoodStill(Decision decision, String part, LocalDate inForce, LocalDate g, LocalDate b) {
            Schedule ruling = schedule(decision, part, b);
            for (Decision setter : known(b)) {
                for (Commences commences : setter.commences()) {
                    boolean rules = isMeant(commences.target(), decision, part)
                            && commences.schedule().inForce() == ruling.inForce();
                    if (rules && isSuspendedThrough(setter, inForce, g, b)) {
                        return true;
                    }
                }
            }
            return false;
        }

        // suspended on both days by one decision without a day between on which that did not hold
        private boolean isSuspendedThrough(Decision setter, LocalDate one, LocalDate other, LocalDate b) {
            LocalDate first = one.isBefore(other) ? one : other;
            LocalDate last = one.isBefore(other) ? other : one;
            for (Decision each : known(b)) {
                for (Suspends suspends : each.suspends()) {
                    boolean through = isMeant(suspends.target(), setter, "");
                    for (LocalDate day = first; through && !day.isAfter(last); day = day.plusDays(1)) {
                        through = !day.isBefore(suspends.from())
                                && (suspends.until() == null
                                        || day.isBefore(suspends.until().value()))
                                && holdsAsWhole(each, day, b);
                    }
                    if (through) {
                        return true;
                    }
                }
            }
            return false;
        }

        // repealed before its first day, by a repeal that stands on that day
        private boolean isWithdrawn(Decision decision, String part, @Nullable LocalDate inForce, LocalDate b) {
            for (Decision each : known(b)) {
                for (Withdrawal withdrawal : each.withdrawals()) {
                    LocalDate from = isMeant(withdrawal.target(), decision, part) ? effective(each, b) : null;
                    LocalDate day = inForce == null ? START.plusDays(10_000) : inForce;
                    if (from != null && day.isAfter(from) && holdsAsWhole(each, day, b)) {
                        return true;
                    }
                }
            }
            return false;
        }

        // the own first day in force of a decision on decisions, unless it was gone by then
        private @Nullable LocalDate effective(Decision decision, LocalDate b) {
            LocalDate inForce = day(decision, b);
            return inForce == null || !inForce.isBefore(published(decision)) ? inForce : published(decision);
        }

        private boolean hasEnded(Decision decision, String part, Schedule schedule, LocalDate g, LocalDate b) {
            LocalDate until = schedule.until() == null ? null : schedule.until().value();
            List<Decision> changing = known(b).stream()
                    .filter(each ->
                            each.extensions().stream().anyMatch(entry -> isMeant(entry.target(), decision, part)))
                    .filter(each -> day(each, b) != null)
                    .sorted((one, other) -> start(one, b).compareTo(start(other, b)))
                    .toList();
            boolean ended = until != null && !g.isBefore(until);
            for (Decision each : changing) {
                Extends entry = each.extensions().get(0);
                LocalDate start = start(each, b);
                boolean late = until == null || !start.isBefore(until);
                boolean past = entry.until() != null && entry.until().isBefore(start);
                if (late || past) {
                    continue;
                }
                LocalDate inForce = day(each, b);
                boolean counts = !g.isBefore(start)
                        && inForce != null
                        && !after(inForce, g.isAfter(b) ? g : b)
                        && holdsAsWhole(each, g, b);
                if (counts) {
                    ended = entry.until() != null && !g.isBefore(entry.until());
                }
                until = standing(each, entry, until, b);
            }
            return ended;
        }

        private @Nullable LocalDate day(Decision decision, LocalDate b) {
            LocalDate inForce = inForce(schedule(decision, "", b));
            boolean gone =
                    inForce == null || isVoid(decision, "", inForce, b, true) || isWithdrawn(decision, "", inForce, b);
            return gone ? null : inForce;
        }

        private LocalDate start(Decision decision, LocalDate b) {
            Schedule schedule = schedule(decision, "", b);
            LocalDate inForce = inForce(schedule);
            LocalDate day = inForce == null ? LocalDate.MAX : inForce;
            Located<LocalDate> back = schedule.retroactiveTo();
            return back != null && back.value().isBefore(day) ? back.value() : day;
        }

        // the end that stands for good after a change: that of the far future, searched backwards
        private @Nullable LocalDate standing(Decision each, Extends entry, @Nullable LocalDate before, LocalDate b) {
            LocalDate far = START.plusDays(200);
            LocalDate end = null;
            for (LocalDate day = far; !day.isBefore(START.minusDays(50)); day = day.minusDays(1)) {
                LocalDate inForce = day(each, b);
                boolean counts = !day.isBefore(start(each, b))
                        && inForce != null
                        && !after(inForce, day.isAfter(b) ? day : b)
                        && holdsAsWhole(each, day, b);
                LocalDate until = counts ? entry.until() : before;
                if (until == null || day.isBefore(until)) {
                    return end;
                }
                end = day;
            }
            return end;
        }
    }
}
