package nl.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Address;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented parking regulation: what it must read on a day was worked out by hand from its decisions. */
class ThirtyDecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PARKING = "parkeerverordening";
    private static final String FEES = "bijlage 1 kop \"Betaald parkeren\" tabel 1";
    private static final String PERMITS = "bijlage 1 kop \"Vergunningen\" tabel 1";

    private static final Diagnostics READING = new Diagnostics();
    private static Consolidator consolidator = new Consolidator(List.of(), Settings.DEFAULT);

    @BeforeAll
    static void read() {
        Path folder = Path.of("examples");
        List<Decision> decisions =
                SourceReader.read(folder, "examples", READING).decisions();
        consolidator = new Consolidator(decisions, Settings.DEFAULT);
    }

    private static ConsolidatedText at(String on, String known) {
        LocalDate day = LocalDate.parse(on);
        LocalDate looking = switch (known) {
            case "then" -> day;
            case "now" -> TODAY;
            default -> LocalDate.parse(known);
        };
        ConsolidatedText text = consolidator.at(PARKING, new Viewpoint(day, looking));
        assertThat(text.isRefused()).as("refused on %s, known on %s", on, known).isFalse();
        return text;
    }

    private static List<Provision> found(ConsolidatedText text, String address) {
        return Lookup.find(text.regulation().root(), Address.parse(address)).stream()
                .map(nl.consolidate.model.Path::target)
                .toList();
    }

    private static Provision provision(ConsolidatedText text, String address) {
        List<Provision> found = found(text, address);
        assertThat(found).as(address).hasSize(1);
        return found.get(0);
    }

    // the words with their numbers, without the heading
    private static String reads(Provision provision) {
        return Stream.concat(
                        Stream.of(provision.isRepealed() ? "[Vervallen]" : provision.text()),
                        provision.children().stream().map(part -> part.marker() + " " + reads(part)))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Provision> articles(Provision provision) {
        return provision.kind() == ProvisionKind.ARTICLE
                ? List.of(provision)
                : provision.children().stream()
                        .flatMap(part -> articles(part).stream())
                        .toList();
    }

    private static List<String> numbers(ConsolidatedText text) {
        return articles(text.regulation().root()).stream()
                .filter(article -> !article.isRepealed())
                .map(article -> Objects.requireNonNull(article.label()).value())
                .toList();
    }

    private static List<String> rows(ConsolidatedText text, String table) {
        return provision(text, table).children().stream()
                .map(row -> String.join(" | ", Cells.of(row.text()).words()))
                .toList();
    }

    @Test
    void the_decisions_are_read_and_replayed_without_an_error_or_a_warning() {
        assertThat(READING.sorted()).isEmpty();
        assertThat(consolidator.findings())
                .filteredOn(finding -> String.valueOf(finding.span()).contains(PARKING))
                .extracting(Diagnostic::code)
                .containsExactly(Code.OUTSTANDING, Code.OUTSTANDING);
    }

    @Test
    void the_article_numbers_of_the_base_are_1_to_24() {
        assertThat(numbers(at("2024-01-01", "then")))
                .hasSize(24)
                .startsWith("1")
                .endsWith("24");
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-31 | then | artikel 6 lid 2 | Het college beslist binnen acht weken op de " + "aanvraag.",
                "2024-04-01 | then | artikel 6 lid 2 | Het college beslist binnen zes weken op de aanvraag.",
                "2024-04-30 | then | artikel 6 lid 2 | Het college beslist binnen zes weken op de aanvraag.",
                "2024-05-01 | then | artikel 6 lid 2 | Het college beslist binnen zes weken langs "
                        + "elektronische weg op de aanvraag.",
                "2025-12-31 | now | artikel 6 lid 2 | Het college beslist binnen zes weken langs "
                        + "elektronische weg op de aanvraag.",
                "2026-01-01 | now | artikel 6a lid 1 | Het college beslist binnen zes weken langs "
                        + "elektronische weg op de aanvraag.",
                "2024-08-20 | then | artikel 20 | Op een laad- en losplaats wordt van 7.00 uur tot 12.00 "
                        + "uur en van 20.00 uur tot 24.00 uur niet geparkeerd."
            })
    void two_that_meet_in_one_lid_apply_in_the_order_of_the_resolution(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-31 | now | artikel 4 | Er zijn drie soorten vergunningen: a. de "
                        + "bewonersvergunning; b. de bedrijfsvergunning; en c. de mantelzorgvergunning.",
                "2024-04-01 | now | artikel 4 | Er zijn vier soorten vergunningen: a. de "
                        + "bewonersvergunning; b. de bedrijfsvergunning; c. de mantelzorgvergunning; en d. de "
                        + "deelvergunning."
            })
    void the_point_becomes_a_semicolon_and_the_word_en_moves_on(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-04-30 | then | artikel 13 lid 1 | Voor het parkeren wordt van maandag tot en met "
                        + "zaterdag betaald van 9.00 uur tot 18.00 uur.",
                "2024-05-31 | then | artikel 13 lid 1 | Voor het parkeren wordt van maandag tot en met "
                        + "zaterdag betaald van 9.00 uur tot 20.00 uur.",
                "2024-06-01 | then | artikel 13 lid 1 | Voor het parkeren wordt van maandag tot en met "
                        + "zaterdag betaald van 9.00 uur tot 19.00 uur.",
                "2025-01-01 | then | artikel 14 lid 1 | Voor het parkeren wordt van maandag tot en met "
                        + "zaterdag betaald van 9.00 uur tot 19.00 uur.",
                "2024-06-15 | 2024-04-07 | artikel 13 lid 1 | Voor het parkeren wordt van maandag tot en "
                        + "met zaterdag betaald van 9.00 uur tot 20.00 uur."
            })
    void the_same_words_in_two_decisions_read_as_the_resolution_says_from_its_day_on(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-31 | now | artikel 13 lid 2 | Op donderdag wordt ook betaald van 18.00 uur tot "
                        + "21.00 uur.",
                "2024-06-01 | now | artikel 13 lid 2 | [Vervallen]",
                "2024-07-01 | then | artikel 13 lid 2 | [Vervallen]",
                "2025-05-31 | then | artikel 14 lid 2 | [Vervallen]"
            })
    void an_edit_of_what_another_repealed_is_left_out(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-31 | then | artikel 9a | Het college verleent aan een bewoner op aanvraag een "
                        + "vergunning voor zijn bezoek.",
                "2024-08-01 | then | artikel 9a | 1. Het college verleent aan een bewoner op aanvraag een "
                        + "vergunning voor zijn bezoek. 2. Het college verleent aan een zorgverlener op aanvraag een "
                        + "vergunning voor alle vergunninggebieden.",
                "2025-01-01 | then | artikel 10 | 1. Het college verleent aan een bewoner op aanvraag een "
                        + "vergunning voor zijn bezoek. 2. Het college verleent aan een zorgverlener op aanvraag een "
                        + "vergunning voor alle vergunninggebieden."
            })
    void a_number_given_twice_holds_both_texts(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-01 | 2024-06-23 | artikel 9a | Het college verleent aan een bewoner op aanvraag "
                        + "een vergunning voor zijn bezooek.",
                "2024-07-01 | 2024-06-24 | artikel 9a | Het college verleent aan een bewoner op aanvraag "
                        + "een vergunning voor zijn bezoek."
            })
    void a_rectification_is_visible_from_its_own_publication(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-08-31 | now | artikel 8 lid 2 | Voor elke tien werknemers wordt ten hoogste een "
                        + "vergunning verleend.",
                "2024-09-01 | now | artikel 8 lid 2 | Voor elke tien werknemers worden ten hoogste twee "
                        + "vergunningen verleend.",
                "2024-12-09 | now | artikel 8 lid 2 | Voor elke tien werknemers worden ten hoogste twee "
                        + "vergunningen verleend.",
                "2024-12-10 | now | artikel 8 lid 2 | Voor elke vijf werknemers worden ten hoogste twee "
                        + "vergunningen verleend.",
                "2024-12-10 | 2024-12-08 | artikel 8 lid 2 | Voor elke tien werknemers worden ten hoogste "
                        + "twee vergunningen verleend."
            })
    void a_decision_published_late_joins_one_that_overtook_it(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-08-01 | then | artikel 20 | Op een laad- en losplaats wordt van 7.00 uur tot 11.00 "
                        + "uur en van 20.00 uur tot 24.00 uur niet geparkeerd.",
                "2024-08-14 | now | artikel 20 | Op een laad- en losplaats wordt van 7.00 uur tot 11.00 "
                        + "uur en van 20.00 uur tot 24.00 uur niet geparkeerd.",
                "2024-09-15 | 2024-08-25 | artikel 20 | Op een laad- en losplaats wordt van 7.00 uur tot "
                        + "12.00 uur niet geparkeerd.",
                "2024-09-15 | 2024-08-26 | artikel 20 | Op een laad- en losplaats wordt van 7.00 uur tot "
                        + "12.00 uur en van 20.00 uur tot 24.00 uur niet geparkeerd.",
                "2024-09-30 | now | artikel 20 | Op een laad- en losplaats wordt van 7.00 uur tot 12.00 "
                        + "uur en van 20.00 uur tot 24.00 uur niet geparkeerd.",
                "2024-10-01 | now | artikel 20 | Op een laad- en losplaats wordt van 7.00 uur tot 12.00 "
                        + "uur niet geparkeerd."
            })
    void a_temporary_text_ends_later_once_its_extension_is_known(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-30 | now | artikel 11 lid 1 | Een vergunning geldt voor een jaar.",
                "2024-10-01 | now | artikel 11 lid 1 | Een vergunning geldt voor twee jaar.",
                "2024-10-01 | 2025-03-24 | artikel 11 lid 1 | Een vergunning geldt voor een jaar.",
                "2024-10-01 | 2025-03-25 | artikel 11 lid 1 | Een vergunning geldt voor twee jaar.",
                "2025-01-01 | now | artikel 12 lid 1 | Een vergunning geldt voor twee jaar.",
                "2025-03-24 | then | artikel 12 lid 1 | Een vergunning geldt voor een jaar.",
                "2025-03-25 | then | artikel 12 lid 1 | Een vergunning geldt voor twee jaar."
            })
    void a_retroactive_decision_reaches_the_article_under_its_former_number(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-04-24 | now | artikel 14 lid 2 | Wie met een telefoon betaalt, meldt begin en einde "
                        + "van het parkeren.",
                "2024-04-30 | now | artikel 14 lid 2 | Wie met een telefoon betaalt, meldt begin en einde "
                        + "van het parkeren.",
                "2024-05-01 | now | artikel 14 lid 2 | Wie met een app of een webpagina betaalt, meldt "
                        + "begin en einde van het parkeren.",
                "2024-05-01 | 2025-04-22 | artikel 14 lid 2 | Wie met een app betaalt, meldt begin en "
                        + "einde van het parkeren.",
                "2025-01-01 | now | artikel 15 lid 2 | Wie met een app of een webpagina betaalt, meldt "
                        + "begin en einde van het parkeren."
            })
    void a_retroactive_decision_is_left_out_where_its_words_did_not_stand_yet(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-01 | then | artikel 10 onder c | de aanvrager in de afgelopen twee jaar een "
                        + "vergunning heeft misbruikt;",
                "2024-11-01 | then | artikel 10 onder d | de aanvrager korter dan een jaar in Lindervoort " + "woont.",
                "2025-01-01 | 2025-06-09 | artikel 11 onder d | de aanvrager korter dan een jaar in "
                        + "Lindervoort woont.",
                "2024-11-01 | 2025-06-10 | artikel 10 onder c | de aanvrager in de afgelopen twee jaar een "
                        + "vergunning heeft misbruikt.",
                "2025-01-01 | 2025-06-10 | artikel 11 onder c | de aanvrager in de afgelopen twee jaar een "
                        + "vergunning heeft misbruikt.",
                "2024-11-01 | now | artikel 10 onder a | de aanvraag onvolledig is en niet binnen vier "
                        + "weken is aangevuld;"
            })
    void an_annulled_onderdeel_never_was_for_whoever_knows_the_judgment(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-31 | now | artikel 13 | Het college kan een vergunning intrekken als: a. de "
                        + "vergunninghouder daarom vraagt; b. de vergunninghouder verhuist; c. de vergunning met "
                        + "onjuiste gegevens is verkregen.",
                "2025-02-01 | now | artikel 13 | Het college kan een vergunning intrekken als: a. de "
                        + "vergunninghouder daarom vraagt; b. de vergunninghouder verhuist; c. de vergunning met "
                        + "onjuiste gegevens is verkregen; d. de vergunning voor een ander motorvoertuig is gebruikt.",
                "2025-07-31 | now | artikel 21 | Het college wijst ambtenaren aan die op de naleving " + "toezien.",
                "2025-08-01 | now | artikel 21 | Het college wijst ambtenaren en andere personen aan die "
                        + "op de naleving toezien.",
                "2025-08-01 | now | artikel 22 | Een vergunning die voor 1 januari 2024 is verleend, "
                        + "blijft gelden tot het einde van haar looptijd."
            })
    void what_was_drafted_on_the_former_numbers_follows_the_article(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-12-31 | now | artikel 19 lid 2 | Een aanbieder krijgt ten hoogste tien plaatsen.",
                "2025-03-03 | now | artikel 19 lid 2 | Een aanbieder krijgt ten hoogste vijftien plaatsen.",
                "2025-03-04 | now | artikel 19 lid 2 | Een aanbieder krijgt ten hoogste tien plaatsen.",
                "2025-04-30 | now | artikel 19 lid 2 | Een aanbieder krijgt ten hoogste tien plaatsen.",
                "2025-05-01 | now | artikel 19 lid 2 | Een aanbieder krijgt ten hoogste vijftien plaatsen.",
                "2025-03-04 | 2025-03-02 | artikel 19 lid 2 | Een aanbieder krijgt ten hoogste vijftien " + "plaatsen."
            })
    void a_suspended_decision_does_not_hold_on_those_days(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-31 | now | artikel 18 | 1. Het college kan op aanvraag een parkeerplaats op "
                        + "kenteken voor een gehandicapte aanwijzen. 2. De plaats ligt ten hoogste honderd meter van "
                        + "de woning van de aanvrager.",
                "2025-09-01 | now | artikel 18 | Van elke vijftig parkeerplaatsen is er ten minste een "
                        + "voor gehandicapten bestemd.",
                "2025-09-30 | now | artikel 18a | 1. Het college kan op aanvraag een parkeerplaats op "
                        + "kenteken voor een gehandicapte aanwijzen. 2. De plaats ligt ten hoogste honderd meter van "
                        + "de woning van de aanvrager.",
                "2025-10-01 | now | artikel 18a | 1. Het college kan op aanvraag een parkeerplaats op "
                        + "kenteken voor een gehandicapte aanwijzen. 2. De plaats ligt ten hoogste honderd meter van "
                        + "de woning van de aanvrager. 3. Het eerste lid geldt ook voor een gehandicapte die zelf "
                        + "niet rijdt."
            })
    void a_lid_added_to_a_renumbered_article_stands_where_the_resolution_puts_it(
            String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01 | now | artikel 6 | Een aanvraag vermeldt: a. de naam en het adres van de "
                        + "aanvrager; b. het kenteken van het motorvoertuig; c. de soort vergunning.",
                "2026-01-01 | now | artikel 6a | 1. Het college beslist binnen zes weken langs "
                        + "elektronische weg op de aanvraag. 2. Het college kan de termijn eenmaal met vier weken "
                        + "verlengen.",
                "2026-01-01 | now | artikel 12 | Een vergunning geldt voor twee jaar. De vergunning wordt "
                        + "verlengd als de vergunninghouder op tijd betaalt."
            })
    void an_article_split_and_leden_joined_lose_no_word(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} known {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-30 | now | artikel 2 | Deze verordening geldt voor het parkeren op openbare wegen "
                        + "en terreinen binnen de bebouwde kom.",
                "2026-07-01 | now | artikel 2 | Deze verordening geldt voor het parkeren op openbare wegen "
                        + "en terreinen binnen de bebouwde kom, behalve in de autoluwe binnenstad.",
                "2027-06-30 | now | artikel 2 | Deze verordening geldt voor het parkeren op openbare wegen "
                        + "en terreinen binnen de bebouwde kom, behalve in de autoluwe binnenstad.",
                "2027-07-01 | now | artikel 2 | Deze verordening geldt voor het parkeren op openbare wegen "
                        + "en terreinen binnen de bebouwde kom."
            })
    void a_trial_in_force_today_ends_by_itself(String on, String known, String address, String words) {
        assertThat(reads(provision(at(on, known), address))).isEqualTo(words);
    }

    @Test
    void article_4a_stands_behind_4_in_chapter_1() {
        ConsolidatedText text = at("2024-04-01", "now");
        assertThat(numbers(text).subList(3, 6)).containsExactly("4", "4a", "5");
        assertThat(provision(text, "hoofdstuk 1 artikel 4a").heading()).isEqualTo("Deelvergunning");
    }

    @Test
    void the_tombstone_of_15_ends_when_its_number_is_given_away() {
        ConsolidatedText before = at("2024-12-31", "now");
        ConsolidatedText after = at("2025-01-01", "now");
        assertThat(numbers(after))
                .isEqualTo(List.of("1 2 3 4 4a 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24".split(" ")));
        assertThat(articles(after.regulation().root())).noneMatch(Provision::isRepealed);
        assertThat(provision(after, "artikel 15").id())
                .isEqualTo(provision(before, "artikel 14").id());
        assertThat(provision(after, "artikel 10").id())
                .isEqualTo(provision(before, "artikel 9a").id());
        assertThat(provision(after, "artikel 15").heading()).isEqualTo("Wijze van betaling");
        assertThat(provision(before, "artikel 15").heading()).isEqualTo("Kraskaarten");
    }

    @Test
    void before_the_renumbering_was_published_15_was_to_be_a_tombstone() {
        ConsolidatedText text = at("2025-01-01", "2024-09-22");
        assertThat(provision(text, "artikel 15").isRepealed()).isTrue();
        assertThat(provision(text, "artikel 14").heading()).isEqualTo("Wijze van betaling");
    }

    @Test
    void the_article_moved_to_another_chapter_keeps_its_identity_and_the_rest_closes_up() {
        ConsolidatedText before = at("2025-06-30", "now");
        ConsolidatedText after = at("2025-07-01", "now");
        assertThat(provision(after, "hoofdstuk 3 artikel 17a").id())
                .isEqualTo(provision(before, "hoofdstuk 4 artikel 21").id());
        assertThat(numbers(after).subList(17, 25)).containsExactly("17", "17a", "18", "19", "20", "21", "22", "23");
        assertThat(provision(after, "artikel 23").heading()).isEqualTo("Citeertitel");
    }

    @Test
    void the_amendment_repealed_before_its_day_was_announced_until_its_repeal_was_published() {
        assertThat(provision(at("2025-07-01", "2025-05-25"), "artikel 20a").heading())
                .isEqualTo("Milieuzone");
        assertThat(found(at("2025-07-01", "2025-05-26"), "artikel 20a")).isEmpty();
        assertThat(found(at("2025-10-31", "now"), "artikel 20a")).isEmpty();
        assertThat(provision(at("2025-11-01", "now"), "artikel 20a").heading()).isEqualTo("Laadplaatsen");
    }

    @Test
    void the_parts_that_a_later_decision_commences_begin_each_on_its_day() {
        assertThat(found(at("2025-05-31", "now"), "artikel 14 lid 3")).isEmpty();
        assertThat(found(at("2025-06-01", "2025-05-05"), "artikel 14 lid 3")).isEmpty();
        assertThat(reads(provision(at("2025-06-01", "2025-05-06"), "artikel 14 lid 3")))
                .isEqualTo("In het Havenkwartier wordt ook betaald van 22.00 uur tot 6.00 uur.");
        assertThat(rows(at("2025-06-30", "now"), FEES)).hasSize(3);
        assertThat(rows(at("2025-07-01", "now"), FEES)).last().isEqualTo("Havenkwartier (nacht) | 0,60 euro | 3 euro");
        assertThat(provision(at("2026-11-22", "now"), "artikel 16 onder c").isRepealed())
                .isFalse();
    }

    @Test
    void what_commences_with_another_decision_commences_on_its_day() {
        assertThat(found(at("2025-10-31", "now"), "artikel 1 begrip laadplaats"))
                .isEmpty();
        ConsolidatedText text = at("2025-11-01", "now");
        assertThat(provision(text, "artikel 1").children())
                .extracting(Provision::heading)
                .containsExactly(
                        "aanbieder",
                        "bewoner",
                        "college",
                        "deelauto",
                        "laadplaats",
                        "mantelzorger",
                        "parkeerapparatuur",
                        "parkeren",
                        "vergunninggebied",
                        "vergunninghouder");
        assertThat(rows(text, FEES)).last().isEqualTo("Laadplaatsen | 0,50 euro | geen");
    }

    @Test
    void of_two_of_one_day_the_second_in_the_stated_order_prevails() {
        assertThat(rows(at("2024-12-31", "now"), FEES)).first().isEqualTo("Centrum | 2,40 euro | 15 euro");
        assertThat(rows(at("2025-01-01", "now"), FEES))
                .containsExactly(
                        "Centrum | 2,80 euro | 17 euro",
                        "Stationsbuurt | 1,80 euro | 10 euro",
                        "Havenkwartier | 1,20 euro | 6 euro");
    }

    @Test
    void an_annulment_from_a_day_leaves_the_days_before_it() {
        assertThat(rows(at("2025-03-31", "now"), FEES)).last().isEqualTo("Havenkwartier | 1,20 euro | 6 euro");
        assertThat(rows(at("2025-04-01", "now"), FEES)).last().isEqualTo("Havenkwartier | 1,20 euro | 9 euro");
        assertThat(rows(at("2025-08-31", "now"), FEES)).contains("Havenkwartier | 1,20 euro | 9 euro");
        assertThat(rows(at("2025-09-01", "now"), FEES)).contains("Havenkwartier | 1,20 euro | 6 euro");
        assertThat(rows(at("2025-09-01", "2025-08-24"), FEES)).contains("Havenkwartier | 1,20 euro | 9 euro");
    }

    @Test
    void of_two_that_change_one_cell_the_resolution_confirms_the_later() {
        assertThat(rows(at("2026-01-01", "now"), FEES)).contains("Havenkwartier | 1,50 euro | 6 euro");
        assertThat(rows(at("2026-01-01", "2025-11-17"), FEES)).contains("Havenkwartier | 1,30 euro | 6 euro");
    }

    @Test
    void a_row_comes_and_goes_on_the_day_of_its_part() {
        assertThat(rows(at("2024-12-31", "now"), PERMITS)).hasSize(3);
        assertThat(rows(at("2025-01-01", "now"), PERMITS)).element(1).isEqualTo("bezoekersvergunning | 25 euro | geen");
        assertThat(rows(at("2026-06-30", "now"), PERMITS)).hasSize(4);
        assertThat(rows(at("2026-07-01", "now"), PERMITS))
                .containsExactly(
                        "bewonersvergunning | 60 euro | 120 euro",
                        "bedrijfsvergunning | 240 euro | 300 euro",
                        "mantelzorgvergunning | 30 euro | geen");
    }

    @Test
    void what_is_announced_for_next_year_is_not_in_the_text_of_today() {
        assertThat(rows(at("2026-12-31", "now"), FEES)).contains("Stationsbuurt | 1,80 euro | 10 euro");
        assertThat(rows(at("2027-01-01", "now"), FEES)).contains("Stationsbuurt | 2 euro | 10 euro");
        assertThat(at("2026-11-22", "now").ledger().count(EffectState.ANNOUNCED))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, 56",
        "ANNOUNCED, 1",
        "OUTSTANDING, 2",
        "EXPIRED, 2",
        "ANNULLED, 3",
        "LEFT_OUT, 1",
        "REFUSED, 0",
        "NOT_YET_KNOWN, 0",
        "NOT_VALID_THEN, 0"
    })
    void the_ledger_of_today_counts_each_of_the_65_operations_once(EffectState state, int count) {
        assertThat(at("2026-11-22", "now").ledger().count(state)).isEqualTo(count);
        assertThat(at("2026-11-22", "now").ledger().total()).isEqualTo(65);
    }
}
