package nl.consolidate.source;

import static nl.consolidate.source.SourceFolder.REGULATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionReaderTest {
    @TempDir
    Path root;

    private SourceFolder.Reading read(String content) {
        return new SourceFolder(root)
                .with("0.yaml", REGULATION)
                .with("1.yaml", REGULATION.replace("regulation: r", "regulation: s"))
                .with("x.yaml", content)
                .read();
    }

    private Decision decision(String content) {
        var reading = read(content);
        assertThat(reading.shown()).isEmpty();
        return reading.decision("x");
    }

    private static <T> T value(@Nullable Located<T> located) {
        return Objects.requireNonNull(located).value();
    }

    private static Stream<Provision> all(Provision provision) {
        return Stream.concat(Stream.of(provision), provision.children().stream().flatMap(DecisionReaderTest::all));
    }

    @Test
    void a_regulation_becomes_a_tree_with_an_identity_for_each_provision() {
        Regulation regulation = Objects.requireNonNull(decision("""
                regulation: x
                title: Een regeling
                body:
                  - chapter: 1
                    heading: Algemeen
                    body:
                      - section: 2
                        body:
                          - article: 7
                            heading: Begrippen
                            text: "In deze regeling:"
                            definitions: [{term: MT Lid, text: een lid}, {term: Raad, text: not-held}]
                      - {articles: 8 t/m 9, text: not-held}
                      - article: 10
                        text: |
                          1. Een.
                          2. Twee:
                             a. alfa.
                annexes: [{annex: 3a, heading: Organogram, text: Een plaat.}]
                """).establishes());
        assertThat(all(regulation.root()).map(provision -> provision.id().value()))
                .containsExactly(
                        "x#regulation",
                        "x#chp_1",
                        "x#chp_1/sec_2",
                        "x#art_7",
                        "x#art_7/def_mt-lid",
                        "x#art_7/def_raad",
                        "x#art_8",
                        "x#art_9",
                        "x#art_10",
                        "x#art_10/para_1",
                        "x#art_10/para_2",
                        "x#art_10/para_2/item_a",
                        "x#cmp_3a");
        assertThat(all(regulation.root()).filter(Provision::isNotHeld)).hasSize(3);
        assertThat(regulation.citationTitle()).isEqualTo("Een regeling");
        assertThat(regulation.language()).isEqualTo("nl");
        assertThat(regulation.preamble()).isEmpty();
    }

    @Test
    void what_no_source_holds_is_no_empty_text() {
        Regulation regulation = Objects.requireNonNull(decision("""
                regulation: x
                title: T
                incomplete: true
                preamble: not-held
                closing: not-held
                body:
                  - {article: 1, incomplete: true, definitions: [{term: College, text: not-held}]}
                  - {chapter: 2, incomplete: true}
                """).establishes());
        assertThat(regulation.preamble()).isNull();
        assertThat(regulation.closing()).isNull();
        assertThat(all(regulation.root()).map(Provision::incomplete)).containsExactly(true, true, false, true);
        assertThat(regulation.root().children().get(0).children().get(0).status())
                .isEqualTo(Status.NOT_HELD);
    }

    @Test
    void the_words_behind_a_date_may_stand_wherever_the_date_may() {
        Decision decision = decision("""
                amendment: x
                title: T
                published: 2019-01-17
                amends:
                  - regulation: r
                    retroactive-to: 2018-01-01
                    wording: {retroactive-to: een}
                    instructions:
                      - part: A
                        until: 2030-01-01
                        wording: {until: twee}
                        repeal: artikel 1
                      - part: B
                        in-force: 2019-02-01
                        wording: {in-force: drie}
                        do:
                          - repeal: artikel 2
                            in-force: 2019-03-01
                            wording: {in-force: vier}
                commences: {amendment: x, in-force: 2019-04-01, wording: {in-force: vijf}}
                """);
        assertThat(decision.schedules().stream()
                        .flatMap(schedule -> schedule.wording().values().stream())
                        .map(Located::value))
                .containsExactly("een", "twee", "drie", "vier", "vijf");
    }

    @Test
    void dates_are_read_with_their_places() {
        Decision decision = decision("""
                amendment: x
                title: T
                adopted: 2019-01-16
                published: {assumed: 2019-01-17, reason: geen bron}
                in-force: first day of 2nd month after publication
                retroactive-to: 2018-01-01
                until: 2030-01-01
                wording: {retroactive-to: tot 1 januari 2018}
                drafted-on: 2018-12-19
                order: 2
                repeals: {regulation: r, from: with s, described: {adopted: 2001-01-01}, wording: {in-force: dan}}
                """);
        assertThat(value(decision.adopted())).isEqualTo(LocalDate.of(2019, 1, 16));
        assertThat(decision.published().value())
                .isEqualTo(new Publication(LocalDate.of(2019, 1, 17), "", true, "geen bron"));
        assertThat(decision.published().span()).hasToString("regels/x.yaml:4:12");
        assertThat(value(decision.schedule().inForce())).isEqualTo(new Commencement.FirstOfMonth(2));
        assertThat(value(decision.schedule().retroactiveTo())).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(value(decision.schedule().until())).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(decision.schedule().wording()).containsOnlyKeys("retroactive-to");
        assertThat(value(decision.draftedOn())).isEqualTo(LocalDate.of(2018, 12, 19));
        assertThat(value(decision.order())).isEqualTo(2);
        var repeal = decision.repeals().get(0);
        assertThat(value(repeal.schedule().inForce())).isEqualTo(new Commencement.With("s"));
        assertThat(value(repeal.describedAdopted())).isEqualTo(LocalDate.of(2001, 1, 1));
        assertThat(repeal.schedule().wording()).containsOnlyKeys("in-force");
    }

    @Test
    void every_rule_of_commencement_is_read() {
        assertThat(Stream.of("2024-01-01", "day after publication", "8 days after publication", "on publication")
                        .map(this::rule))
                .containsExactly(
                        new Commencement.OnDate(LocalDate.of(2024, 1, 1)),
                        new Commencement.DaysAfterPublication(1),
                        new Commencement.DaysAfterPublication(8),
                        new Commencement.OnPublication());
        assertThat(Stream.of("first day of month after publication", "default", "with r", "to be determined")
                        .map(this::rule))
                .containsExactly(
                        new Commencement.FirstOfMonth(1),
                        new Commencement.Silent(),
                        new Commencement.With("r"),
                        new Commencement.ToBeDetermined());
    }

    private Commencement rule(String words) {
        return value(decision("amendment: x\ntitle: T\nin-force: " + words + "\nrepeals: {regulation: r}\n")
                .schedule()
                .inForce());
    }

    @Test
    void a_silent_source_states_no_date() {
        Decision decision = decision("amendment: x\ntitle: T\nadopted: unknown\nrepeals: {regulation: r}\n");
        assertThat(decision.adopted()).isNull();
        assertThat(decision.published().value()).isEqualTo(Publication.NONE);
        assertThat(decision.schedule()).isEqualTo(Schedule.EMPTY);
    }

    @Test
    void dates_stand_where_they_are_written() {
        Decision decision = decision("""
                amendment: x
                title: T
                amends:
                  - regulation: r
                    in-force: 2024-01-01
                    instructions:
                      - {part: A, until: 2025-01-01, repeal: artikel 1}
                      - part: B
                        retroactive-to: 2023-01-01
                        do: [{in-force: 2024-02-01, repeal: artikel 2}]
                """);
        var amended = decision.amends().get(0);
        assertThat(value(amended.schedule().inForce())).isEqualTo(new Commencement.OnDate(LocalDate.of(2024, 1, 1)));
        assertThat(value(amended.instructions().get(0).schedule().until())).isEqualTo(LocalDate.of(2025, 1, 1));
        Change change = amended.instructions().get(1).changes().get(0);
        assertThat(value(change.schedule().inForce())).isEqualTo(new Commencement.OnDate(LocalDate.of(2024, 2, 1)));
        assertThat(change.schedule().retroactiveTo()).isNull();
    }

    @Test
    void what_is_no_effect_is_kept_in_the_dossier() {
        Decision decision = decision("""
                amendment: x
                title: T
                proposal: 2023-17
                note: Een opmerking
                preamble: |
                  Het college;

                  besluit:
                repeals: {regulation: r}
                articles:
                  - {article: II, heading: Inwerkingtreding, text: Dit besluit treedt in werking.}
                closing: not-held
                """);
        assertThat(decision.dossier().proposal()).isEqualTo("2023-17");
        assertThat(decision.dossier().preamble()).isEqualTo("Het college;\n\nbesluit:");
        assertThat(decision.dossier().closing()).isEmpty();
        assertThat(decision.dossier().articles()).hasSize(1);
        assertThat(decision.dossier().articles().get(0).heading()).isEqualTo("Inwerkingtreding");
    }

    @Test
    void effects_on_other_decisions_are_read() {
        Decision decision = decision("""
                amendment: x
                title: T
                commences: [{regulation: r, in-force: 2024-07-01}]
                corrects: {regulation: s, reason: fout, instructions: [{delete-text: x}]}
                annuls: [{regulation: s, from: start, by: uitspraak}, {regulation: r, from: 2024-01-01}]
                resolutions:
                  - {between: [r, s], at: artikel 5, order: [s, r], from: 2024-01-01, reason: zo}
                """);
        assertThat(decision.commences().get(0).decision().value()).isEqualTo("r");
        assertThat(decision.corrects().get(0).instructions()).hasSize(1);
        assertThat(decision.annuls().get(0).from()).isNull();
        assertThat(decision.annuls().get(1).from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(decision.resolutions().get(0).order())
                .extracting(Located::value)
                .containsExactly("s", "r");
        assertThat(decision.resolutions().get(0).at().value()).hasToString("artikel 5");
    }

    @Test
    void an_allowance_holds_for_the_entry_in_which_it_stands() {
        Decision decision = decision("""
                amendment: x
                title: T
                allow: {finding: outstanding, reason: bekend}
                amends:
                  - regulation: r
                    instructions:
                      - part: A
                        repeal: artikel 1
                        allow: [{finding: order-tie, reason: zo}]
                """);
        assertThat(decision.allow()).extracting(a -> a.finding()).containsExactly(Code.OUTSTANDING, Code.ORDER_TIE);
        assertThat(decision.allow().get(0).scope()).isEqualTo(decision.span());
        assertThat(decision.allow().get(1).scope())
                .isEqualTo(decision.amends().get(0).instructions().get(0).span());
        assertThat(decision.allow().get(1).span()).hasToString("regels/x.yaml:9:17");
    }

    @Test
    void corrections_go_to_the_regulation_that_they_concern() {
        Decision decision = decision("""
                amendment: x
                title: T
                amends:
                  - {regulation: r, instructions: [{repeal: artikel 1}]}
                  - regulation: s
                    corrections: [{delete-text: a, reason: een}]
                corrections:
                  - {regulation: r, delete-text: b, reason: twee}
                  - {regulation: s, delete-text: c, reason: drie}
                """);
        assertThat(decision.amends()).extracting(a -> a.corrections().size()).containsExactly(1, 2);
        assertThat(decision("regulation: x\ntitle: T\nincomplete: true\ncorrections: [{delete-text: a, reason: b}]\n")
                        .amends())
                .extracting(a -> a.regulation().value())
                .containsExactly("x");
    }

    @Test
    void an_operation_that_cannot_be_read_is_counted() {
        var reading = read("""
                amendment: x
                title: T
                amends:
                  - regulation: r
                    instructions:
                      - {part: A, repeal: artikel}
                      - {part: B, split: artikel 1}
                      - {part: C, do: [{replce: artikel 1}, {repeal: artikel 2}, {repeal: artikel 3, move: artikel 4}]}
                      - {part: D, repeal: artikel 5, do: [{repeal: artikel 6}]}
                    corrections: [{delete-text: [], reason: x}]
                """);
        assertThat(reading.decision("x").unread()).isEqualTo(6);
        assertThat(reading.decision("x").amends().get(0).instructions())
                .extracting(i -> i.changes().size())
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void identities_are_unique_within_a_file() {
        Decision decision = decision("""
                amendment: x
                title: T
                amends:
                  - regulation: r
                    instructions:
                      - {part: A, insert: artikel 9a, after: artikel 9, text: x}
                      - {insert: artikel 9b, after: artikel 9a, text: x}
                      - part: B
                        do:
                          - {insert: artikel 9c, after: artikel 9b, text: x}
                          - {replace: artikel 9c, text: x}
                  - regulation: s
                    instructions: [{part: A, insert: artikel 9a, after: artikel 9, text: x}]
                """);
        List<String> ids = decision.amends().stream()
                .flatMap(amended -> amended.instructions().stream())
                .flatMap(instruction -> instruction.changes().stream())
                .map(change ->
                        OperationReaderTest.content(change.operation()).id().value())
                .toList();
        assertThat(ids)
                .containsExactly("x.A.1#art_9a", "x.2.1#art_9b", "x.B.1#art_9c", "x.B.2#art_9c", "x.A-2.1#art_9a");
    }
}
