package nl.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The users' own regulations, with the answers that are known of them. */
class RealRegulationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DRECHTSTEDEN = "organisatieverordening-drechtsteden";
    private static final String DORDRECHT = "ambtelijke-organisatie-dordrecht";
    private static final String SOCIAAL = "organisatieverordening-sociaal";

    private static final Diagnostics READING = new Diagnostics();
    private static Consolidator consolidator = new Consolidator(List.of(), Settings.DEFAULT);

    @BeforeAll
    static void read() {
        Path folder = Path.of("regulations");
        consolidator = new Consolidator(
                SourceReader.read(folder, "regulations", READING).decisions(), Settings.DEFAULT);
    }

    private static ConsolidatedText today(String regulation) {
        return consolidator.at(regulation, new Viewpoint(TODAY, TODAY));
    }

    private static ConsolidatedText at(String regulation, String on, String known) {
        return consolidator.at(regulation, new Viewpoint(LocalDate.parse(on), LocalDate.parse(known)));
    }

    private static List<Provision> all(ConsolidatedText text, ProvisionKind kind) {
        return below(text.regulation().root())
                .filter(provision -> provision.kind() == kind)
                .toList();
    }

    private static Stream<Provision> below(Provision provision) {
        return Stream.concat(Stream.of(provision), provision.children().stream().flatMap(RealRegulationsTest::below));
    }

    private static List<String> numbers(ConsolidatedText text, ProvisionKind kind) {
        return all(text, kind).stream()
                .map(provision -> Objects.requireNonNull(provision.label()).value())
                .toList();
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static Provision provision(ConsolidatedText text, String address) {
        List<nl.consolidate.model.Path> found = Lookup.find(text.regulation().root(), Address.parse(address));
        assertThat(found).as(address).hasSize(1);
        return found.get(0).target();
    }

    private static String words(Provision provision) {
        return below(provision).map(part -> part.heading() + " " + part.text()).collect(Collectors.joining(" "));
    }

    @Test
    void all_three_are_read_without_a_finding() {
        assertThat(READING.sorted()).isEmpty();
        assertThat(consolidator.regulations()).containsExactly(DORDRECHT, DRECHTSTEDEN, SOCIAAL);
    }

    @Test
    void only_the_assumed_dates_are_left_to_note() {
        List<Diagnostic> findings = consolidator.findings();
        assertThat(findings).extracting(Diagnostic::severity).containsOnly(Severity.NOTE);
        assertThat(findings).extracting(Diagnostic::code).containsOnly(Code.ASSUMED_DATE);
    }

    @Nested
    class Dordrecht {
        @Test
        void the_official_line_is_the_portals_letter_by_letter() {
            assertThat(today(DORDRECHT).officialLine())
                    .isEqualTo("Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023");
        }

        @Test
        void the_articles_count_exactly_1_to_29_without_a_tombstone() {
            ConsolidatedText text = today(DORDRECHT);
            assertThat(numbers(text, ProvisionKind.ARTICLE)).isEqualTo(upTo(29));
            assertThat(all(text, ProvisionKind.ARTICLE)).noneMatch(Provision::isRepealed);
        }

        @Test
        void the_thirteen_annexes_are_the_amendments_and_6_and_8_are_untouched() {
            ConsolidatedText text = today(DORDRECHT);
            assertThat(numbers(text, ProvisionKind.ANNEX)).isEqualTo(upTo(15));
            for (Provision annex : all(text, ProvisionKind.ANNEX)) {
                String number = Objects.requireNonNull(annex.label()).value();
                boolean replaced = !number.equals("6") && !number.equals("8");
                assertThat(!text.historyOf(annex.id()).isEmpty()).as(number).isEqualTo(replaced);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "artikel 10, Managementoverleggen ten behoeve van strategische bedrijfsvoering en strategisch beleid",
            "artikel 11, Servicegemeenteoverleg",
            "artikel 12, Opgaven- en Programmaoverleg",
            "artikel 13, De weekstart",
            "artikel 19, Coördinatie van beleid en middelen",
            "artikel 20, Taken van de Portefeuilledirecteur",
            "artikel 22, Taken van de Programmamanager"
        })
        void each_article_has_the_text_that_was_meant_for_it(String address, String heading) {
            assertThat(provision(today(DORDRECHT), address).heading()).isEqualTo(heading);
        }

        @ParameterizedTest
        @CsvSource({"11, 14", "12, 16", "13, 17", "22, 26", "29, 33"})
        void an_article_keeps_its_identity_through_renumbering(String now, String before) {
            Provision old = provision(at(DORDRECHT, "2023-05-01", "2023-05-01"), "artikel " + before);
            assertThat(provision(today(DORDRECHT), "artikel " + now).id()).isEqualTo(old.id());
        }

        @Test
        void the_new_article_10_is_not_the_old_one() {
            Provision old = provision(at(DORDRECHT, "2023-05-01", "2023-05-01"), "artikel 10");
            assertThat(provision(today(DORDRECHT), "artikel 10").id()).isNotEqualTo(old.id());
        }

        @Test
        void the_slip_portefeuillehouder_is_not_mended() {
            assertThat(provision(today(DORDRECHT), "artikel 4 lid 3").text())
                    .isEqualTo("Een Programma wordt aangestuurd door een Portefeuillehouder.");
        }

        @Test
        void a_correction_of_the_editor_can_be_left_out() {
            Settings asPublished = new Settings(Settings.DEFAULT.rules(), false);
            Consolidator without = new Consolidator(
                    SourceReader.read(Path.of("regulations"), "regulations", new Diagnostics())
                            .decisions(),
                    asPublished);
            ConsolidatedText text = without.at(DORDRECHT, new Viewpoint(TODAY, TODAY));
            assertThat(words(provision(text, "artikel 1"))).contains("werkerterreinen");
            assertThat(words(provision(today(DORDRECHT), "artikel 1")))
                    .contains("werkterreinen")
                    .doesNotContain("werkerterreinen");
            assertThat(text.ledger().count(EffectState.LEFT_OUT)).isPositive();
        }

        @ParameterizedTest
        @CsvSource({
            "2022-12-31, 2022-12-31, NONE, Geen tekst van kracht op 31-12-2022",
            "2023-01-01, 2023-01-01, IN_FORCE, Geldend van 01-01-2023 t/m heden",
            "2023-09-10, 2023-09-10, IN_FORCE, Geldend van 01-01-2023 t/m heden",
            "2023-09-11, 2023-09-11, IN_FORCE, Geldend van 01-01-2023 t/m 11-09-2023",
            "2023-09-12, 2023-09-11, FUTURE, Dit is een toekomstige tekst! Geldend vanaf 12-09-2023 met terugwerkende kracht vanaf 01-01-2023",
            "2023-09-12, 2023-09-12, IN_FORCE,"
                    + " Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023",
            "2023-01-01, 2023-09-12, IN_FORCE,"
                    + " Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023",
            "2022-12-31, 2026-01-01, NONE, Geen tekst van kracht op 31-12-2022"
        })
        void the_days_around_each_date_answer_on_both_axes(String on, String known, TextStatus status, String line) {
            ConsolidatedText text = at(DORDRECHT, on, known);
            assertThat(text.status()).isEqualTo(status);
            assertThat(text.officialLine()).isEqualTo(line);
        }
    }

    @Nested
    class Drechtsteden {
        @Test
        void the_articles_count_1_to_23_with_the_new_7() {
            ConsolidatedText text = at(DRECHTSTEDEN, "2019-01-18", "2019-01-18");
            assertThat(numbers(text, ProvisionKind.ARTICLE)).isEqualTo(upTo(23));
            assertThat(provision(text, "artikel 7 lid 1").text()).isEqualTo("Er is een Regiogriffie.");
            assertThat(provision(text, "artikel 7").children()).hasSize(5);
        }

        @Test
        void the_former_article_7_is_article_8() {
            Provision old = provision(at(DRECHTSTEDEN, "2019-01-17", "2019-01-17"), "artikel 7");
            assertThat(provision(at(DRECHTSTEDEN, "2019-01-18", "2019-01-18"), "artikel 8")
                            .id())
                    .isEqualTo(old.id());
        }

        @Test
        void the_definition_stands_behind_the_one_that_the_instruction_names() {
            Provision article = provision(at(DRECHTSTEDEN, "2019-01-18", "2019-01-18"), "artikel 1");
            assertThat(article.children())
                    .extracting(Provision::heading)
                    .containsExactly("Drechtstedensecretaris", "Regiogriffier");
        }

        @Test
        void annexes_1_3a_and_4_are_the_amendments() {
            ConsolidatedText text = at(DRECHTSTEDEN, "2019-01-18", "2019-01-18");
            assertThat(numbers(text, ProvisionKind.ANNEX)).containsExactly("1", "2", "3", "3a", "4");
            assertThat(all(text, ProvisionKind.ANNEX).stream()
                            .filter(annex -> !annex.isNotHeld())
                            .map(annex -> Objects.requireNonNull(annex.label()).value()))
                    .containsExactly("1", "3a", "4");
        }

        @ParameterizedTest
        @CsvSource({
            "2017-12-31, 2026-01-01, IN_FORCE, Geldend van 06-12-2013 t/m 17-01-2019, 22",
            "2018-01-01, 2019-01-17, IN_FORCE, Geldend van 06-12-2013 t/m 17-01-2019, 22",
            "2018-01-01, 2019-01-18, IN_FORCE,"
                    + " Geldend van 18-01-2019 t/m heden met terugwerkende kracht vanaf 01-01-2018, 23",
            "2019-01-17, 2019-01-17, IN_FORCE, Geldend van 06-12-2013 t/m 17-01-2019, 22",
            "2021-12-31, 2026-01-01, IN_FORCE,"
                    + " Geldend van 18-01-2019 t/m 10-01-2023 met terugwerkende kracht vanaf 01-01-2018, 23",
            "2022-01-01, 2023-01-10, IN_FORCE,"
                    + " Geldend van 18-01-2019 t/m 10-01-2023 met terugwerkende kracht vanaf 01-01-2018, 23",
            "2022-01-01, 2023-01-11, REPEALED,"
                    + " Regeling vervallen per 11-01-2023 met terugwerkende kracht vanaf 01-01-2022, 23"
        })
        void the_days_around_each_date_answer_on_both_axes(
                String on, String known, TextStatus status, String line, int articles) {
            ConsolidatedText text = at(DRECHTSTEDEN, on, known);
            assertThat(text.status()).isEqualTo(status);
            assertThat(text.officialLine()).isEqualTo(line);
            assertThat(all(text, ProvisionKind.ARTICLE)).hasSize(articles);
        }
    }

    @Nested
    class Sociaal {
        @Test
        void it_has_six_chapters_seventeen_articles_and_two_annexes() {
            ConsolidatedText text = today(SOCIAAL);
            assertThat(numbers(text, ProvisionKind.CHAPTER)).isEqualTo(upTo(6));
            assertThat(numbers(text, ProvisionKind.ARTICLE)).isEqualTo(upTo(17));
            assertThat(numbers(text, ProvisionKind.ANNEX)).containsExactly("1", "2");
        }

        @Test
        void the_list_that_a_page_break_cut_is_one_again() {
            Provision paragraph = provision(today(SOCIAAL), "artikel 3 lid 1");
            assertThat(paragraph.children())
                    .extracting(Provision::marker)
                    .containsExactly("a.", "b.", "c.", "d.", "e.", "f.", "g.", "h.", "i.", "j.");
        }

        @ParameterizedTest
        @CsvSource({
            "2021-12-31, 2026-01-01, NONE, Geen tekst van kracht op 31-12-2021",
            "2022-01-01, 2022-01-01, NONE, Geen tekst van kracht op 01-01-2022",
            "2022-01-01, 2023-01-10, NONE, Geen tekst van kracht op 01-01-2022",
            "2023-01-11, 2023-01-10, FUTURE, Dit is een toekomstige tekst! Geldend vanaf 11-01-2023 met terugwerkende kracht vanaf 01-01-2022",
            "2022-01-01, 2023-01-11, IN_FORCE,"
                    + " Geldend van 11-01-2023 t/m heden met terugwerkende kracht vanaf 01-01-2022"
        })
        void the_days_around_each_date_answer_on_both_axes(String on, String known, TextStatus status, String line) {
            ConsolidatedText text = at(SOCIAAL, on, known);
            assertThat(text.status()).isEqualTo(status);
            assertThat(text.officialLine()).isEqualTo(line);
        }
    }
}
