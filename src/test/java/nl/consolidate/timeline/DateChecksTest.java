package nl.consolidate.timeline;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.consolidate.amendment.Commencement.DaysAfterPublication;
import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commencement.OnPublication;
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.amendment.Commencement.With;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateChecksTest {
    @Test
    void nothing_is_said_of_dates_in_order() {
        assertThat(codes(dated("2023-01-10").inForce(new DaysAfterPublication(1))))
                .isEmpty();
    }

    @Test
    void an_outstanding_decision_is_noted_at_its_beginning() {
        Decision decision = SampleDecision.of("a").inForce("2023-01-01").build();
        assertFinding(only(decision), Code.OUTSTANDING, decision.span());
    }

    @Test
    void an_assumed_publication_is_noted_with_the_reason() {
        Decision decision = SampleDecision.of("a")
                .publishedPerhaps("2023-01-10", "no source at hand")
                .inForce("2023-01-11")
                .build();
        assertFinding(only(decision), Code.ASSUMED_DATE, decision.published().span());
        assertThat(only(decision).message()).contains("2023-01-10", "no source at hand");
    }

    @Test
    void publication_before_adoption_is_a_warning_at_the_publication() {
        Decision decision =
                dated("2023-01-10").adopted("2023-01-11").inForce("2023-01-11").build();
        Diagnostic finding = only(decision);
        assertFinding(
                finding, Code.PUBLISHED_BEFORE_ADOPTED, decision.published().span());
        assertThat(finding.related().get(0).span())
                .isEqualTo(Objects.requireNonNull(decision.adopted()).span());
    }

    @Test
    void publication_on_the_day_of_adoption_is_in_order() {
        assertThat(codes(dated("2023-01-10").adopted("2023-01-10").inForce("2023-01-11")))
                .isEmpty();
    }

    @Test
    void commencement_on_publication_is_a_warning() {
        Decision decision = dated("2023-01-10").inForce(new OnPublication()).build();
        assertFinding(only(decision), Code.COMMENCEMENT_ON_PUBLICATION, inForceSpan(decision));
    }

    @Test
    void a_silent_decision_is_noted_with_the_day_of_general_law() {
        SampleDecision silent = dated("2023-01-10");
        silent.amends("r").part("A", replaceText("artikel 1", "x", "y"));
        Decision decision = silent.build();
        assertFinding(only(decision), Code.COMMENCEMENT_SILENT, decision.span());
        assertThat(only(decision).message()).contains("2023-01-18");
    }

    @Test
    void a_judgment_needs_no_day_in_force() {
        assertThat(findings(dated("2023-01-10").build())).isEmpty();
    }

    @Test
    void a_part_that_waits_for_its_day_is_noted() {
        Decision decision = dated("2023-01-10").inForce(new ToBeDetermined()).build();
        assertFinding(only(decision), Code.OUTSTANDING, inForceSpan(decision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-10", "2023-01-09"})
    void a_day_not_after_publication_is_an_error(String inForce) {
        Decision decision = dated("2023-01-10").inForce(inForce).build();
        assertFinding(only(decision), Code.IN_FORCE_BEFORE_PUBLICATION, inForceSpan(decision));
        assertThat(only(decision).isError()).isTrue();
        assertThat(only(decision).related().get(0).span())
                .isEqualTo(decision.published().span());
    }

    @Test
    void a_retroactive_day_after_commencement_is_an_error() {
        Decision decision = dated("2023-01-10")
                .inForce("2023-02-01")
                .retroactiveTo("2023-02-02")
                .build();
        assertFinding(
                only(decision),
                Code.RETROACTIVE_AFTER_IN_FORCE,
                Objects.requireNonNull(decision.schedule().retroactiveTo()).span());
    }

    @Test
    void a_retroactive_day_that_is_that_of_commencement_is_in_order() {
        assertThat(codes(dated("2023-01-10").inForce("2023-02-01").retroactiveTo("2023-02-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-01", "2023-01-31"})
    void an_end_not_after_commencement_is_an_error(String until) {
        Decision decision =
                dated("2023-01-10").inForce("2023-02-01").until(until).build();
        assertFinding(
                only(decision),
                Code.UNTIL_BEFORE_IN_FORCE,
                Objects.requireNonNull(decision.schedule().until()).span());
    }

    @Test
    void an_end_on_the_day_after_commencement_is_in_order() {
        assertThat(codes(dated("2023-01-10").inForce("2023-02-01").until("2023-02-02")))
                .isEmpty();
    }

    @Test
    void the_words_of_a_part_are_judged_as_those_of_the_whole() {
        SampleDecision sample = dated("2023-01-10").inForce("2023-02-01");
        Schedule plain = sample.dates("2023-03-01", "2023-01-01", null);
        TreeMap<String, Located<String>> words = new TreeMap<>();
        SourceSpan place = Objects.requireNonNull(plain.retroactiveTo()).span();
        words.put("retroactive-to", new Located<>("werkt terug tot 1 januari 2023", place));
        Decision decision = sample.amends(
                        "r", new Schedule(plain.inForce(), plain.retroactiveTo(), plain.until(), words))
                .build();

        assertThat(decision.schedules()).extracting(Schedule::wording).contains(words);
        assertFinding(only(decision), Code.RETROACTIVE_WORDING, place);
    }

    @Test
    void reaching_back_tot_a_day_is_a_warning_and_tot_en_met_is_not() {
        SampleDecision tot =
                dated("2023-01-10").inForce("2023-02-01").wording("retroactive-to", "werkt terug tot 1 januari 2023");
        Decision decision = tot.build();
        assertFinding(
                only(decision),
                Code.RETROACTIVE_WORDING,
                Objects.requireNonNull(decision.schedule().wording().get("retroactive-to"))
                        .span());
        assertThat(codes(dated("2023-01-10")
                        .inForce("2023-02-01")
                        .wording("retroactive-to", "werkt terug tot en met 1 januari 2023")))
                .isEmpty();
    }

    @Test
    void a_circle_is_an_error_at_each_rule_in_it() {
        Decision a = dated("2023-01-10").inForce(new With("b")).build();
        Decision b = SampleDecision.of("b")
                .published("2023-01-10")
                .inForce(new With("a"))
                .build();
        assertFinding(only(a, b), Code.COMMENCEMENT_CYCLE, inForceSpan(a));
        assertFinding(only(b, a), Code.COMMENCEMENT_CYCLE, inForceSpan(b));
    }

    @Test
    void a_circle_of_a_part_is_found_too() {
        SampleDecision a = dated("2023-01-10").inForce(new ToBeDetermined());
        a.amends("r").part("C", a.dates(new With("b")), replaceText("artikel 1", "x", "y"));
        SampleDecision b = SampleDecision.of("b").published("2023-01-10").inForce(new ToBeDetermined());
        SampleDecision setter = SampleDecision.of("s").published("2023-02-01").commences("b", null, new With("c"));
        SampleDecision c = SampleDecision.of("c").published("2023-01-10").inForce(new With("b"));
        assertThat(findings(a.build(), b.build(), setter.build(), c.build()))
                .extracting(Diagnostic::code)
                .containsExactly(Code.OUTSTANDING, Code.COMMENCEMENT_CYCLE);
    }

    @Test
    void the_dates_of_parts_are_judged_once_and_at_their_own_place() {
        SampleDecision a = dated("2023-01-10").inForce("2023-02-01");
        a.amends("r", a.dates("2023-01-05", null, null))
                .part("A", replaceText("artikel 1", "x", "y"), replaceText("artikel 2", "x", "y"))
                .part("B", a.dates("2023-01-06", null, null), replaceText("artikel 3", "x", "y"))
                .operation("C", a.dates(null, null, "2022-01-01"), replaceText("artikel 4", "x", "y"));
        assertThat(findings(a.build()))
                .extracting(Diagnostic::code)
                .containsExactly(
                        Code.IN_FORCE_BEFORE_PUBLICATION, Code.IN_FORCE_BEFORE_PUBLICATION, Code.UNTIL_BEFORE_IN_FORCE);
    }

    @Test
    void the_dates_of_a_repeal_are_judged() {
        SampleDecision a = dated("2023-01-10").inForce("2023-02-01");
        a.repeals("r", a.dates("2023-01-01", null, null), null);
        assertThat(codes(a)).containsExactly(Code.IN_FORCE_BEFORE_PUBLICATION);
    }

    @Test
    void a_day_set_for_another_decision_has_to_follow_the_publication_of_the_setter() {
        SampleDecision waiting = SampleDecision.of("w").published("2023-01-01").inForce(new ToBeDetermined());
        SampleDecision setter = dated("2024-06-10").inForce("2024-06-11");
        Decision built =
                setter.commences("w", null, new OnDate(day("2024-06-01"))).build();
        Diagnostic finding = only(built, waiting.build());
        assertThat(finding.code()).isEqualTo(Code.IN_FORCE_BEFORE_PUBLICATION);
        assertThat(Objects.requireNonNull(finding.span()).file().path()).isEqualTo("a.yaml");
    }

    @Test
    void what_has_been_commenced_is_not_judged_by_its_own_silence() {
        SampleDecision setter =
                SampleDecision.of("s").published("2023-06-01").commences("a", null, new OnDate(day("2023-07-01")));
        assertThat(findings(dated("2023-01-10").build(), setter.build())).isEmpty();
    }

    @Test
    void what_is_not_known_yet_raises_no_finding() {
        Decision waiting = waiting();
        Decision setter = SampleDecision.of("s")
                .published("2023-06-01")
                .commences("a", null, new OnDate(day("2023-01-01")))
                .build();
        Timetable timetable = new Timetable(List.of(waiting, setter), CommencementRules.GENERAL_LAW);
        LocalDate before = day("2023-05-31");
        LocalDate after = day("2023-06-01");
        assertThat(timetable.dateFindings(timetable.effectsOn("r", before), before))
                .extracting(Diagnostic::code)
                .containsExactly(Code.OUTSTANDING);
        assertThat(timetable.dateFindings(timetable.effectsOn("r", after), after))
                .extracting(finding -> String.valueOf(finding.span()).replaceAll(":.*", ""))
                .containsExactly("a.yaml", "s.yaml");
    }

    @Test
    void a_finding_on_one_part_is_none_on_another() {
        SampleDecision a = dated("2023-01-10").inForce("2023-02-01");
        a.amends("r")
                .part("A", replaceText("artikel 1", "x", "y"))
                .part("B", a.dates("2023-01-01", null, null), replaceText("artikel 2", "x", "y"));
        Timetable timetable = new Timetable(List.of(a.build()), CommencementRules.GENERAL_LAW);
        LocalDate known = day("2023-03-01");
        List<Effect> effects = timetable.effectsOn("r", known);
        assertThat(timetable.dateFindings(effects.subList(0, 1), known)).hasSize(1);
        assertThat(timetable.dateFindings(effects.subList(1, 2), known)).isEmpty();
    }

    private static Decision waiting() {
        return dated("2023-01-10")
                .inForce(new ToBeDetermined())
                .amends("r")
                .part("A", replaceText("artikel 1", "x", "y"))
                .build();
    }

    private static SampleDecision dated(String published) {
        return SampleDecision.of("a").published(published);
    }

    private static SourceSpan inForceSpan(Decision decision) {
        return Objects.requireNonNull(decision.schedule().inForce()).span();
    }

    private static void assertFinding(Diagnostic finding, Code code, SourceSpan span) {
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.span()).isEqualTo(span);
        assertThat(finding.help()).isNotEmpty();
        assertThat(finding.message()).matches("[^A-Z].*[^.]");
    }

    private static Diagnostic only(Decision decision, Decision... others) {
        List<Diagnostic> findings = findings(decision, others);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Code> codes(SampleDecision decision) {
        return findings(decision.build()).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> findings(Decision decision, Decision... others) {
        List<Decision> all =
                Stream.concat(Stream.of(decision), Stream.of(others)).toList();
        return new Timetable(all, CommencementRules.GENERAL_LAW).dateFindings(decision);
    }
}
