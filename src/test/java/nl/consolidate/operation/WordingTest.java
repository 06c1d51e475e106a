package nl.consolidate.operation;

import static nl.consolidate.Ops.applied;
import static nl.consolidate.Ops.deleteText;
import static nl.consolidate.Ops.expectingHeading;
import static nl.consolidate.Ops.expectingText;
import static nl.consolidate.Ops.insertAfter;
import static nl.consolidate.Ops.insertAtEnd;
import static nl.consolidate.Ops.insertBefore;
import static nl.consolidate.Ops.notes;
import static nl.consolidate.Ops.outcome;
import static nl.consolidate.Ops.refused;
import static nl.consolidate.Ops.repeal;
import static nl.consolidate.Ops.replaceHeading;
import static nl.consolidate.Ops.replaceIntro;
import static nl.consolidate.Ops.replaceText;
import static nl.consolidate.Trees.annex;
import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.at;
import static nl.consolidate.Trees.chapter;
import static nl.consolidate.Trees.closing;
import static nl.consolidate.Trees.definition;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.kop;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.notHeld;
import static nl.consolidate.Trees.regulation;
import static nl.consolidate.Trees.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.Ops;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.Severity;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static Regulation holding(String text) {
        return regulation(article("1", text));
    }

    private static String after(Regulation text, Change change) {
        return at(applied(text, change), "artikel 1").text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            binnen drie weken na   | drie weken   | vier weken | binnen vier weken na
            binnen drie\\n  weken   | drie weken   | vier       | binnen vier
            binnen drie weken      | drie   weken | vier       | binnen vier
            binnen drie\\240weken   | drie weken   | vier       | binnen vier
            artikel 1.2 en 1x2     | 1.2          | 3$1        | artikel 3$1 en 1x2
            (a) $ \\\\E             | $ \\\\E       | b\\\\       | (a) b\\\\
            “spoed” en "spoed"     | "spoed"      | haast      | “spoed” en haast
            5 – 6 en 5 - 6         | 5 - 6        | 7          | 5 – 6 en 7
            één en een             | een          | twee       | één en twee
            """)
    void replaces_exactly_the_words(String text, String find, String with, String result) {
        String read = text.translateEscapes();

        assertThat(after(holding(read), replaceText("artikel 1", find.translateEscapes(), with.translateEscapes())))
                .isEqualTo(result.translateEscapes());
    }

    @Test
    void an_accent_of_its_own_makes_another_letter() {
        Regulation text = holding("het cafe\u0301 is open");

        assertThat(refused(text, replaceText("artikel 1", "cafe", "bar")).code())
                .isEqualTo(Code.TEXT_NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"'een\n\ntwee', een twee", "'een\n \t\ntwee', een twee"})
    void words_do_not_run_over_a_blank_line(String text, String find) {
        assertThat(refused(holding(text), replaceText("artikel 1", find, "x")).code())
                .isEqualTo(Code.TEXT_NOT_FOUND);
    }

    @Test
    void words_do_not_run_from_one_provision_into_the_next() {
        Regulation text = regulation(article("1", lid("1", "een"), lid("2", "twee")));

        assertThat(refused(text, replaceText("artikel 1", "een twee", "x")).code())
                .isEqualTo(Code.TEXT_NOT_FOUND);
    }

    @Test
    void replaces_in_all_parts_but_not_in_the_headings_of_articles() {
        Regulation text = regulation(chapter(
                        "1",
                        article("1", "De raad:", item("a", "de raad"), closing("raad."))
                                .withHeading("De raad"),
                        article("2", "Hier:", definition("raad", "de raad")))
                .withHeading("De raad"));
        Regulation result = applied(text, replaceText("hoofdstuk 1", "raad", "staten", new Times(5)));

        assertThat(nl.consolidate.Trees.print(result)).isEqualTo("""
                        regeling
                          hoofdstuk 1 "De raad"
                            artikel 1 "De raad" De staten:
                              onderdeel a (a.) de staten
                              slotzin staten.
                            artikel 2 Hier:
                              begrip "staten" de staten
                        """);
    }

    @Test
    void replaces_all_where_all_is_meant() {
        assertThat(after(holding("a raad, b raad en c raad"), replaceText("artikel 1", "raad", "x", Times.ALL)))
                .isEqualTo("a x, b x en c x");
        assertThat(refused(holding("a"), replaceText("artikel 1", "raad", "x", Times.ALL))
                        .code())
                .isEqualTo(Code.TEXT_NOT_FOUND);
    }

    @Test
    void refuses_another_number_of_times_than_expected() {
        Regulation text = holding("a raad, b raad");
        Diagnostic reason = refused(text, replaceText("artikel 1", "raad", "x"));

        assertThat(reason.code()).isEqualTo(Code.TEXT_COUNT);
        assertThat(reason.span()).isEqualTo(Ops.WORDS);
        assertThat(reason.message()).isEqualTo("the words stand 2 times in artikel 1, not once");
        assertThat(reason.related())
                .containsExactly(new Related(source(text, "artikel 1"), "artikel 1 as it reads there"));
        assertThat(refused(text, replaceText("artikel 1", "raad", "x", new Times(3)))
                        .message())
                .isEqualTo("the words stand 2 times in artikel 1, not 3 times");
        assertThat(after(text, replaceText("artikel 1", "raad", "x", new Times(2))))
                .isEqualTo("a x, b x");
        assertThat(refused(text, deleteText("artikel 1", "raad")).code()).isEqualTo(Code.TEXT_COUNT);
        assertThat(refused(text, insertAfter("artikel 1", "raad", "x")).code()).isEqualTo(Code.TEXT_COUNT);
        assertThat(refused(text, insertBefore("artikel 1", "raad", "x")).code()).isEqualTo(Code.TEXT_COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            met “spoed” besluiten over alles | met "spoed" besluiten | met “spoed” besluiten
            artikel 5 – 6 geldt              | artikel 5 - 6         | artikel 5 – 6
            de coördinator beslist           | de coordinator        | de coördinator
            De Raad beslist                  | de raad               | De Raad
            binnen drie weken na ontvangst   | binnen dire weken     | binnen drie weken
            """)
    void names_the_words_that_come_near(String text, String find, String near) {
        Diagnostic reason = refused(holding(text), replaceText("artikel 1", find, "x"));

        assertThat(reason.code()).isEqualTo(Code.TEXT_NOT_FOUND);
        assertThat(reason.message()).isEqualTo("the words are not in artikel 1");
        assertThat(reason.span()).isEqualTo(Ops.WORDS);
        assertThat(reason.help()).containsExactly("the nearest words there are \"" + near + "\"");
    }

    @Test
    void says_that_the_words_stand_in_the_heading() {
        Regulation text = regulation(article("1", "een tekst").withHeading("De raad"));

        assertThat(refused(text, replaceText("artikel 1", "raad", "x")).help())
                .containsExactly("they stand in the heading; write `in: artikel 1 opschrift`");
        assertThat(at(applied(text, replaceText("artikel 1 opschrift", "raad", "staten")), "artikel 1")
                        .heading())
                .isEqualTo("De staten");
    }

    @Test
    void changes_only_the_intro_where_only_that_is_meant() {
        Regulation text = regulation(article("1", "de raad:", item("a", "de raad")));
        Regulation result = applied(text, replaceText("artikel 1 aanhef", "raad", "staten"));

        assertThat(at(result, "artikel 1").text()).isEqualTo("de staten:");
        assertThat(at(result, "artikel 1 onder a").text()).isEqualTo("de raad");
        assertThat(refused(holding("de raad"), replaceText("artikel 1 aanhef", "raad", "x"))
                        .code())
                .isEqualTo(Code.NO_INTRO);
        assertThat(refused(text, replaceText("artikel 1 onder a opschrift", "raad", "x"))
                        .code())
                .isEqualTo(Code.NO_HEADING_PLACE);
        assertThat(refused(text, insertAtEnd("artikel 1 onder a opschrift", "x"))
                        .code())
                .isEqualTo(Code.NO_HEADING_PLACE);
    }

    @Test
    void warns_where_a_word_is_cut() {
        List<Diagnostic> notes = notes(holding("de gemeenten samen"), replaceText("artikel 1", "gemeente", "stad"));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(Code.WORD_CUT);
            assertThat(note.severity()).isEqualTo(Severity.WARNING);
            assertThat(note.span()).isEqualTo(Ops.WORDS);
            assertThat(note.message()).contains("\"gemeenten\"");
        });
        assertThat(notes(holding("burgemeester"), deleteText("artikel 1", "gemeester")))
                .hasSize(1);
        assertThat(notes(holding("de stad, hier"), replaceText("artikel 1", "stad", "x")))
                .isEmpty();
        assertThat(notes(holding("“stad”"), replaceText("artikel 1", "stad", "x")))
                .isEmpty();
    }

    @Test
    void words_that_are_not_held_are_not_guessed() {
        Regulation text =
                regulation(notHeld(article("1")), article("2", "x").withIncomplete(true), article("3", lid("1", "y")));

        assertThat(refused(text, replaceText("artikel 1", "raad", "x")).code()).isEqualTo(Code.TARGET_NOT_HELD);
        assertThat(refused(text, replaceText("artikel 2", "raad", "x")).code()).isEqualTo(Code.TARGET_NOT_HELD);
        assertThat(refused(text, replaceText("artikel 3", "raad", "x")).code()).isEqualTo(Code.TEXT_NOT_FOUND);
        assertThat(refused(text, insertAtEnd("artikel 1", "x")).code()).isEqualTo(Code.TARGET_NOT_HELD);
        assertThat(refused(text, insertAtEnd("artikel 2", "x")).code()).isEqualTo(Code.TARGET_NOT_HELD);
        assertThat(refused(text, replaceIntro("artikel 1", "x")).code()).isEqualTo(Code.NO_INTRO);
        assertThat(refused(text, expectingText("x", repeal("artikel 1"))).code())
                .isEqualTo(Code.TARGET_NOT_HELD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de raad en het bestuur | en het bestuur | de raad
            de raad en het bestuur | de raad        | en het bestuur
            de raad, het bestuur.  | het            | de raad, bestuur.
            de raad, het bestuur.  | , het bestuur  | de raad.
            de raad of bestuur.    | of bestuur     | de raad.
            de raad (spoed) is     | (spoed)        | de raad is
            (de raad) is           | de             | (raad) is
            “de raad x” is         | x              | “de raad” is
            is het zo, raad?       | , raad         | is het zo?
            is het zo raad?        | raad           | is het zo?
            een\\nraad\\ntwee        | raad           | een\\ntwee
            een\\n\\nraad\\n\\ntwee    | raad           | een\\n\\ntwee
            een\\n\\nraad           | raad           | een
            raad\\n\\ntwee          | raad           | twee
            een\\n\\nraad\\ntwee     | raad           | een\\n\\ntwee
            een\\nraad\\n\\ntwee     | raad           | een\\n\\ntwee
            een raad\\ntwee        | raad           | een\\ntwee
            een\\nraad twee        | raad           | een\\ntwee
            raad                  | raad           | ``
            """)
    void takes_words_out_with_the_space_that_is_left_over(String text, String find, String result) {
        assertThat(after(holding(text.translateEscapes()), deleteText("artikel 1", find)))
                .isEqualTo(result.translateEscapes());
    }

    @Test
    void takes_words_out_wherever_they_stand() {
        assertThat(after(holding("raad de raad, raad raad."), deleteText("artikel 1", "raad", Times.ALL)))
                .isEqualTo("de,.");
        assertThat(after(holding("raad raad besluit."), deleteText("artikel 1", "raad", Times.ALL)))
                .isEqualTo("besluit.");
        assertThat(after(holding("zo  blijft dit  staan"), deleteText("artikel 1", "dit")))
                .isEqualTo("zo  blijft  staan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de raad besluit  | raad | , het bestuur   | de raad, het bestuur besluit
            de raad besluit  | raad | en het bestuur  | de raad en het bestuur besluit
            de raad, besluit | raad | en x            | de raad en x, besluit
            de raad.         | raad | (spoed)         | de raad (spoed).
            is het raad      | raad | ?               | is het raad?
            """)
    void inserts_words_behind_others(String text, String words, String added, String result) {
        assertThat(after(holding(text), insertAfter("artikel 1", words, added))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de raad besluit   | raad    | gemeentelijke | de gemeentelijke raad besluit
            (raad) besluit    | raad    | de            | (de raad) besluit
            raad besluit      | raad    | De            | De raad besluit
            de raad: besluit  | besluit | het           | de raad: het besluit
            """)
    void inserts_words_before_others(String text, String words, String added, String result) {
        assertThat(after(holding(text), insertBefore("artikel 1", words, added)))
                .isEqualTo(result);
    }

    @Test
    void inserts_words_at_the_end() {
        Regulation text = regulation(
                article("1", "een"),
                article("2", lid("1", "x"), lid("2", "y")),
                article("3", "Hier:", item("a", "x"), closing("slot")),
                annex("1", kop("Taken").withText("tekst")));

        assertThat(after(text, insertAtEnd("artikel 1", "en twee"))).isEqualTo("een en twee");
        assertThat(after(text, insertAtEnd("artikel 1", ", twee"))).isEqualTo("een, twee");
        assertThat(at(applied(text, insertAtEnd("artikel 3", "zin")), "artikel 3 slotzin")
                        .text())
                .isEqualTo("slot zin");
        assertThat(at(applied(text, insertAtEnd("artikel 3 aanhef", "nu")), "artikel 3")
                        .text())
                .isEqualTo("Hier: nu");
        assertThat(at(applied(text, insertAtEnd("artikel 1 opschrift", "Kop")), "artikel 1")
                        .heading())
                .isEqualTo("Kop");
        assertThat(refused(text, insertAtEnd("artikel 2", "zin")))
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(Code.TARGET_AMBIGUOUS))
                .satisfies(reason -> assertThat(reason.message()).contains("artikel 2 lid 2"));
    }

    @Test
    void gives_another_heading_or_takes_it_away() {
        Regulation text = regulation(
                chapter("1", article("1", lid("1", "x")).withHeading("Oud")).withHeading("Oud"),
                annex("1", kop("Taken")));

        assertThat(at(applied(text, replaceHeading("artikel 1", "Nieuw")), "artikel 1")
                        .heading())
                .isEqualTo("Nieuw");
        assertThat(at(applied(text, replaceHeading("artikel 1", "")), "artikel 1")
                        .heading())
                .isEmpty();
        assertThat(at(applied(text, replaceHeading("hoofdstuk 1", "Nieuw")), "hoofdstuk 1")
                        .heading())
                .isEqualTo("Nieuw");
        assertThat(nl.consolidate.Trees.parts(
                        applied(text, replaceHeading("bijlage 1 kop \"Taken\"", "Werk")), "bijlage 1"))
                .containsExactly("Werk");
        assertThat(refused(text, replaceHeading("artikel 1 lid 1", "x")))
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(Code.NO_HEADING_PLACE))
                .satisfies(
                        reason -> assertThat(reason.message()).isEqualTo("artikel 1 lid 1 has no place for a heading"));
        assertThat(refused(text, replaceHeading("regeling", "x")).code()).isEqualTo(Code.NO_HEADING_PLACE);
        assertThat(refused(text, replaceHeading("artikel 2", "x")).code()).isEqualTo(Code.TARGET_MISSING);
    }

    @Test
    void gives_another_intro() {
        Regulation text =
                regulation(article("1", "Oud:", item("a", "x")), article("2", "tekst"), article("3", lid("1", "x")));
        Regulation result = applied(text, replaceIntro("artikel 1", "Nieuw:"));

        assertThat(at(result, "artikel 1").text()).isEqualTo("Nieuw:");
        assertThat(at(result, "artikel 1 onder a")).isSameAs(at(text, "artikel 1 onder a"));
        assertThat(refused(text, replaceIntro("artikel 2", "x")).code()).isEqualTo(Code.NO_INTRO);
        assertThat(refused(text, replaceIntro("artikel 3", "x")).code()).isEqualTo(Code.NO_INTRO);
    }

    @Test
    void touches_what_changed_and_what_was_named() {
        Regulation text = regulation(article("1", lid("1", "de raad"), lid("2", "niets")));

        assertThat(outcome(text, replaceText("artikel 1", "raad", "x")).touches())
                .extracting(touch -> touch.kind() + " " + touch.to())
                .containsExactlyInAnyOrder("CHANGED artikel 1", "CHANGED artikel 1 lid 1");
    }

    @Test
    void an_expected_text_or_heading_is_compared_first() {
        Regulation text = regulation(
                article("1", lid("1", "een\n  tekst"), lid("2", "twee")).withHeading("Kop"));

        assertThat(applied(text, expectingHeading("Kop", repeal("artikel 1")))).isNotNull();
        assertThat(applied(text, expectingText("1. een tekst 2. twee", repeal("artikel 1"))))
                .isNotNull();
        assertThat(applied(text, expectingText("een  tekst", repeal("artikel 1 lid 1"))))
                .isNotNull();
        assertThat(refused(text, expectingHeading("Kap", repeal("artikel 1")))).satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Code.EXPECTATION_FAILED);
            assertThat(reason.span()).isEqualTo(Ops.EXPECTED);
            assertThat(reason.message()).isEqualTo("the heading of artikel 1 is not the expected one");
            assertThat(reason.help()).containsExactly("it reads \"Kop\"");
            assertThat(reason.related())
                    .containsExactly(new Related(source(text, "artikel 1"), "artikel 1 as it stands there"));
        });
        assertThat(refused(text, expectingText("iets anders", repeal("artikel 1")))
                        .message())
                .isEqualTo("the text of artikel 1 is not the expected one");
        assertThat(refused(text, expectingText("x", Ops.insert("artikel 2", Ops.after("artikel 1"), article("2"))))
                        .code())
                .isEqualTo(Code.EXPECTATION_FAILED);
    }
}
