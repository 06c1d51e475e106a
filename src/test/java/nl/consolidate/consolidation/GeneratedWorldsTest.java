package nl.consolidate.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleText;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold in any world, tried on worlds made by chance. */
class GeneratedWorldsTest {
    private static final int SAMPLES = 12;

    /** How many worlds are tried. */
    int worlds() {
        return 8;
    }

    @Test
    void the_order_of_the_list_of_decisions_has_no_say() {
        for (int seed = 0; seed < worlds(); seed++) {
            RandomWorld world = new RandomWorld(seed);
            List<Decision> shuffled = new ArrayList<>(world.decisions());
            Collections.shuffle(shuffled, new Random(seed));
            assertSame(world, consolidator(world.decisions()), consolidator(shuffled), "seed " + seed);
        }
    }

    @Test
    void equal_sources_give_equal_answers() {
        for (int seed = 0; seed < worlds(); seed++) {
            RandomWorld world = new RandomWorld(seed);
            RandomWorld again = new RandomWorld(seed);
            assertSame(world, consolidator(world.decisions()), consolidator(again.decisions()), "seed " + seed);
        }
    }

    @Test
    void later_knowledge_never_alters_what_was_answered_earlier() {
        for (int seed = 0; seed < worlds(); seed++) {
            RandomWorld world = new RandomWorld(seed);
            Consolidator all = consolidator(world.decisions());
            for (Decision later : world.decisions()) {
                if (later.publishedOn() != null && later.establishes() == null) {
                    List<Decision> without = new ArrayList<>(world.decisions());
                    without.remove(later);
                    assertKnownBefore(world, all, consolidator(without), later, "seed " + seed);
                }
            }
        }
    }

    private static void assertKnownBefore(
            RandomWorld world, Consolidator all, Consolidator without, Decision later, String seed) {
        LocalDate before = Objects.requireNonNull(later.publishedOn()).minusDays(1);
        for (int i = 0; i < SAMPLES; i++) {
            LocalDate known = before.minusDays(i * 7L);
            Viewpoint viewpoint = new Viewpoint(world.day(), i % 2 == 0 ? before : known);
            assertThat(answer(all.at("r", viewpoint), true))
                    .as("%s at %s with %s published later", seed, viewpoint, later.id())
                    .isEqualTo(answer(without.at("r", viewpoint), true));
        }
    }

    @Test
    void each_pair_of_days_lies_in_exactly_one_version_which_gives_the_same_text() {
        for (int seed = 0; seed < worlds(); seed++) {
            RandomWorld world = new RandomWorld(seed);
            Consolidator consolidator = consolidator(world.decisions());
            List<TextVersion> versions = consolidator.versions("r", LocalDate.of(2020, 8, 1));
            Consolidator one = consolidator(world.decisions());
            for (int i = 0; i < 3 * SAMPLES; i++) {
                assertOneVersion(one, versions, world.viewpoint(), "seed " + seed);
            }
            for (TextVersion version : versions) {
                for (Viewpoint corner : corners(version.window())) {
                    assertOneVersion(one, versions, corner, "seed " + seed);
                }
            }
        }
    }

    // who asks for one text finds its rectangle without the others
    private static void assertOneVersion(
            Consolidator consolidator, List<TextVersion> versions, Viewpoint viewpoint, String seed) {
        List<TextVersion> holding = versions.stream()
                .filter(version -> version.window().contains(viewpoint.validOn(), viewpoint.knownOn()))
                .toList();
        assertThat(holding).as("%s at %s", seed, viewpoint).hasSize(1);
        ConsolidatedText text = consolidator.at("r", viewpoint);
        assertThat(text.window()).isEqualTo(holding.get(0).window());
        assertThat(SampleText.shown(text.regulation()))
                .as("%s at %s", seed, viewpoint)
                .isEqualTo(SampleText.shown(holding.get(0).text().regulation()));
        assertThat(text.isRefused())
                .as("%s at %s", seed, viewpoint)
                .isEqualTo(holding.get(0).text().isRefused());
    }

    private static List<Viewpoint> corners(Window window) {
        List<Viewpoint> corners = new ArrayList<>();
        for (LocalDate valid : ends(window.validFrom(), window.validUntil())) {
            for (LocalDate known : ends(window.knownFrom(), window.knownUntil())) {
                corners.add(new Viewpoint(valid, known));
            }
        }
        return corners;
    }

    private static List<LocalDate> ends(@Nullable LocalDate from, @Nullable LocalDate until) {
        return List.of(
                from == null ? LocalDate.of(1900, 1, 1) : from,
                until == null ? LocalDate.of(2200, 1, 1) : until.minusDays(1));
    }

    @Test
    void each_operation_is_in_exactly_one_state_at_every_viewpoint() {
        for (int seed = 0; seed < worlds(); seed++) {
            RandomWorld world = new RandomWorld(seed);
            Consolidator consolidator = consolidator(world.decisions());
            for (int i = 0; i < SAMPLES; i++) {
                ConsolidatedText text = consolidator.at("r", world.viewpoint());
                assertThat(text.ledger().total()).as("seed %s", seed).isEqualTo(world.operations());
                List<Object> states = new ArrayList<>();
                text.applied().stream().map(Effect::order).forEach(states::add);
                text.withheld().stream()
                        .map(Withheld::effect)
                        .map(Effect::order)
                        .forEach(states::add);
                assertThat(states).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void a_text_as_it_read_then_is_that_of_replaying_by_number_where_nothing_is_retroactive() {
        int given = 0;
        for (int seed = 0; seed < worlds(); seed++) {
            NaiveReplay naive = new NaiveReplay(seed);
            Consolidator consolidator = consolidator(naive.decisions());
            for (int day = 0; day < 200; day += 13) {
                LocalDate date = RandomWorld.START.plusDays(day);
                ConsolidatedText text = consolidator.at("r", Viewpoint.asItReadOn(date));
                // where two do not go together, it knows of no conflict
                boolean mayConflict = text.isRefused() && naive.isConcurrent(date);
                assertThat(SampleWorld.shown(text))
                        .as("seed %s on %s", seed, date)
                        .isEqualTo(mayConflict ? "REFUSED" : naive.on(date));
                given += text.isRefused() ? 0 : 1;
            }
        }
        assertThat(given).isGreaterThan(worlds() * 5);
    }

    @Test
    void the_official_line_is_that_of_the_stretch_in_which_the_day_lies() {
        int suffixed = 0;
        for (int seed = 0; seed < 5 * worlds(); seed++) {
            RandomWorld world = new RandomWorld(seed);
            Consolidator consolidator = consolidator(world.decisions());
            for (int i = 0; i < 3 * SAMPLES; i++) {
                ConsolidatedText text = consolidator.at("r", world.viewpoint());
                if (text.status() == TextStatus.IN_FORCE) {
                    assertCovered(consolidator, text, "seed " + seed + " at " + text.viewpoint());
                    suffixed += PrintedLine.of(text.officialLine()).back() == null ? 0 : 1;
                }
            }
        }
        assertThat(suffixed).isPositive();
    }

    private static void assertCovered(Consolidator consolidator, ConsolidatedText text, String where) {
        LocalDate day = text.viewpoint().validOn();
        PrintedLine line = PrintedLine.of(text.officialLine());
        assertThat(line.covers(day) || line.reachesBackTo(day))
                .as("%s: %s", where, text.officialLine())
                .isTrue();
        assertThat(holds(consolidator, text, line, false) || holds(consolidator, text, line, true))
                .as("%s: %s", where, text.officialLine())
                .isTrue();
    }

    // on each day as it read then or, where only the past has the text, as it is known for it later
    private static boolean holds(Consolidator consolidator, ConsolidatedText text, PrintedLine line, boolean later) {
        LocalDate known = text.viewpoint().knownOn();
        LocalDate last = line.last() == null ? known : line.last();
        String shown = SampleText.shown(text.regulation());
        return line.from().datesUntil(last.plusDays(1), Period.ofDays(7)).allMatch(day -> {
            Viewpoint there = new Viewpoint(day, later || day.isAfter(known) ? known : day);
            return SampleText.shown(consolidator.at("r", there).regulation()).equals(shown);
        });
    }

    @Test
    void the_line_of_a_version_prints_days_that_its_rectangle_reaches() {
        for (int seed = 0; seed < 5 * worlds(); seed++) {
            RandomWorld world = new RandomWorld(seed);
            for (TextVersion version : consolidator(world.decisions()).versions("r", LocalDate.of(2020, 8, 1))) {
                if (version.text().status() == TextStatus.IN_FORCE) {
                    PrintedLine line = PrintedLine.of(version.text().officialLine());
                    LocalDate first = line.back() == null ? line.from() : line.back();
                    LocalDate end = version.window().validUntil();
                    assertThat(end == null || first.isBefore(end))
                            .as("seed %s: %s", seed, version)
                            .isTrue();
                    assertThat(line.last() == null
                                    || !line.last()
                                            .isBefore(Objects.requireNonNull(
                                                    version.window().validFrom())))
                            .as("seed %s: %s", seed, version)
                            .isTrue();
                }
            }
        }
    }

    private static void assertSame(RandomWorld world, Consolidator one, Consolidator other, String seed) {
        for (int i = 0; i < SAMPLES; i++) {
            Viewpoint viewpoint = world.viewpoint();
            assertThat(answer(one.at("r", viewpoint), false))
                    .as("%s at %s", seed, viewpoint)
                    .isEqualTo(answer(other.at("r", viewpoint), false));
        }
        LocalDate today = LocalDate.of(2020, 8, 1);
        assertThat(versions(one, today)).as(seed).isEqualTo(versions(other, today));
        assertThat(shown(one.findings())).as(seed).isEqualTo(shown(other.findings()));
    }

    private static List<String> versions(Consolidator consolidator, LocalDate today) {
        return consolidator.versions("r", today).stream()
                .map(version -> version.because() + answer(version.text(), false))
                .toList();
    }

    private static String answer(ConsolidatedText text, boolean earlier) {
        Map<EffectState, Integer> ledger = new TreeMap<>(text.ledger().counts());
        if (earlier) {
            ledger.remove(EffectState.NOT_YET_KNOWN);
        }
        Window window = text.window();
        return String.join(
                "\n",
                SampleText.shown(text.regulation()),
                text.status() + " " + text.officialLine(),
                window.validFrom() + " " + window.validUntil() + " " + window.knownFrom() + " "
                        + (earlier ? "" : window.knownUntil()),
                ledger.toString(),
                history(text),
                shown(text.findings()).toString(),
                text.overview().stream()
                        .map(row -> row.inForce() + " " + row.endedOn() + " " + row.subject())
                        .toList()
                        .toString());
    }

    private static String history(ConsolidatedText text) {
        return text.history().entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream()
                                .map(each -> each.kind() + " "
                                        + each.effect().decision().id() + " " + each.from() + " " + each.to())
                                .toList())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static List<String> shown(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.span() + " " + finding.message())
                .toList();
    }

    private static Consolidator consolidator(List<Decision> decisions) {
        return new Consolidator(decisions, Settings.DEFAULT);
    }
}
