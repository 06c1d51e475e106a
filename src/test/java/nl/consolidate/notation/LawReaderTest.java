package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.ID;
import static nl.consolidate.notation.Trees.annex;
import static nl.consolidate.notation.Trees.article;
import static nl.consolidate.notation.Trees.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and the provisions that stand in them. */
class LawReaderTest {
    @Test
    void a_text_without_labels_is_the_intro() {
        assertThat(show(article("Er is overleg\ntussen partijen.\n\nEn  meer.")))
                .isEqualTo("""
                | Er is overleg tussen partijen.⏎⏎En  meer.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "1., 1",
        "1a., 1a",
        "01., 01",
        "1), 1",
        "2.1, 2.1",
        "2.1., 2.1",
        "2.10.1, 2.10.1",
        "a1., a1",
        "12bis., 12bis",
        "a., a",
        "a), a",
        "aa., aa",
        "A., A",
        "1°., 1°",
        "1°, 1°",
        "i., i",
        "iv., iv",
        "I., I",
        "IV., IV",
        "xii., xii"
    })
    void keeps_every_label_as_written(String marker, String label) {
        Provision item = annex(marker + " tekst").children().get(0);

        assertThat(item.marker()).isEqualTo(marker);
        assertThat(item.label()).hasToString(label);
        assertThat(item.text()).isEqualTo("tekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "•", "*"})
    void keeps_marks_that_are_no_numbers(String mark) {
        Provision item = annex(mark + " tekst").children().get(0);

        assertThat(item.marker()).isEqualTo(mark);
        assertThat(item.label()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nr. 5 van de lijst", "ad. x", "2023. Een jaar", "1\\. tekst", "\\- tekst", "1.tekst", "- - -", "* * *",
                "1.000 euro", "art. 5", "o.a. dit", "D.J. van Maanen", "+ tekst", "iiii. tekst", "(a) tekst", "---"
            })
    void leaves_prose_at_the_begin_of_a_line_alone(String text) {
        assertThat(annex(text).intro()).isEqualTo(text);
        assertThat(annex("Eerst dit.\n" + text).intro()).isEqualTo("Eerst dit. " + text);
    }

    @Test
    void opens_an_item_without_a_blank_line_before_it() {
        assertThat(show(article("Er is:\na. een;\nb. twee\nen meer."))).isEqualTo("""
                | Er is:
                item a. | een;
                item b. | twee en meer.
                """);
    }

    @Test
    void a_label_alone_is_an_item_except_inside_a_paragraph() {
        assertThat(show(annex("1.\n\n2.\n   a. een\n\nartikel\n1."))).isEqualTo("""
                item 1.
                item 2.
                  item a. | een
                text | artikel 1.
                """);
    }

    @Test
    void the_top_numbers_of_an_article_are_its_leden_and_of_an_annex_items() {
        assertThat(show(article("1. een\n   1. sub\n1a. twee\n\nslot\n\n2) drie")))
                .isEqualTo("""
                paragraph 1. | een
                  item 1. | sub
                paragraph 1a. | twee
                text | slot
                item 2) | drie
                """);
        assertThat(annex("1. een").children().get(0).kind()).isEqualTo(ProvisionKind.ITEM);
    }

    @Test
    void the_level_follows_from_indentation() {
        assertThat(show(annex("""
                1. een
                   a. onder een
                      - diep
                  b. bijna gelijk
                 2. twee
                        a. ver
                   z. terug
                """))).isEqualTo("""
                item 1. | een
                  item a. | onder een
                    item - | diep
                  item b. | bijna gelijk
                item 2. | twee
                  item a. | ver
                  item z. | terug
                """);
    }

    @Test
    void at_the_same_indentation_another_numbering_is_a_level_deeper() {
        assertThat(show(article("""
                1. een
                a. sub
                1°. diep
                2°. diep
                b. sub
                2. twee
                2.1 punt
                2.1.1 dieper
                2.2 punt
                3. drie
                """))).isEqualTo("""
                paragraph 1. | een
                  item a. | sub
                    item 1°. | diep
                    item 2°. | diep
                  item b. | sub
                paragraph 2. | twee
                  item 2.1 | punt
                    item 2.1.1 | dieper
                  item 2.2 | punt
                paragraph 3. | drie
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "h. i. j., 0 0 0",
        "g. h. i. j. k., 0 0 0 0 0",
        "i. ii. iii. iv. v. vi., 0 0 0 0 0 0",
        "a. i. ii. b., 0 1 1 0",
        "u. v. w. x. y., 0 0 0 0 0",
        "iv. v. vi. x., 0 0 0 0",
        "c. i. v. x. d., 0 1 1 1 0",
        "c. i. ii. iii. iv. v. vi. d., 0 1 1 1 1 1 1 0",
        "z. aa. ab. ac., 0 0 0 0",
        "aa. bb. hh. ii. jj., 0 0 0 0 0",
        "ay. , 9",
        "aa. ab. ad., 0 0 0",
        "H. I. J., 0 0 0",
        "I. II. A. B. III., 0 0 1 1 0",
        "1. 1) a) 2), 0 1 2 1",
        "- – • * -, 0 0 1 1 0",
        "t. v., 0 0"
    })
    void letters_and_roman_numerals_go_on_with_their_list(String labels, String levels) {
        String text = labels.strip().replace(" ", " x\n") + " x";
        List<String> expected = levels.equals("9") ? List.of() : List.of(levels.split(" ", -1));

        assertThat(depths(annex(text).children(), 0)).isEqualTo(expected);
    }

    @Test
    void two_letters_are_a_label_only_behind_the_one_before() {
        assertThat(annex("az. tekst").children()).isEmpty();
        assertThat(show(annex("z. een\naa. twee\nab. drie\nnr. 5"))).isEqualTo("""
                item z. | een
                item aa. | twee
                item ab. | drie nr. 5
                """);
    }

    @Test
    void items_may_open_on_one_line() {
        assertThat(show(article("1. a. een\n   b. twee\n- 1°. x\n1. A. Jansen\n2. 12.30 uur")))
                .isEqualTo("""
                paragraph 1.
                  item a. | een
                  item b. | twee
                  item -
                    item 1°. | x
                paragraph 1. | A. Jansen
                paragraph 2. | 12.30 uur
                """);
    }

    @Test
    void text_after_items_is_a_closing_sentence_at_its_level() {
        assertThat(show(article("""
                Intro.

                1. Er is:
                   a. een;
                   b. twee

                   een stelsel.

                   Nog een zin.
                2. Slot:

                   tweede alinea
                   a. x

                Einde.

                Echt.

                a. na
                """))).isEqualTo("""
                | Intro.
                paragraph 1. | Er is:
                  item a. | een;
                  item b. | twee
                  text | een stelsel.⏎⏎Nog een zin.
                paragraph 2. | Slot:⏎⏎tweede alinea
                  item a. | x
                text | Einde.⏎⏎Echt.
                item a. | na
                """);
    }

    @Test
    void a_hard_break_is_kept_and_a_soft_one_becomes_a_blank() {
        assertThat(article("een\ntwee   \ndrie\\\nvier\\\\\nvijf  ").intro())
                .isEqualTo("een twee  \ndrie\\\nvier\\\\ vijf");
    }

    @Test
    void two_lines_are_not_made_one_where_that_would_change_their_meaning() {
        assertThat(article("**term\nvan**: tekst").intro()).isEqualTo("**term\nvan**: tekst");
        assertThat(show(annex("* * *\nab."))).isEqualTo("| * * *⏎ab.\n");
    }

    @Test
    void a_bold_term_with_a_colon_is_a_definition() {
        assertThat(show(article("""
                Er wordt verstaan onder:

                **College**: het college
                van de stad;
                **MT Lid:** manager die:
                   a. een
                   b. twee

                   en drie.

                - **Cluster**: eenheid;
                - **Directie**:

                  de directie

                **geen** definitie: nee
                """))).isEqualTo("""
                | Er wordt verstaan onder:
                definition <College> | het college van de stad;
                definition <MT Lid> | manager die:
                  item a. | een
                  item b. | twee
                  text | en drie.
                definition - <Cluster> | eenheid;
                definition - <Directie> | de directie
                text | **geen** definitie: nee
                """);
    }

    @Test
    void a_lettered_definition_stands_in_its_item() {
        assertThat(show(article("a. **college**: het college"))).isEqualTo("""
                item a.
                  definition <college> | het college
                """);
    }

    @Test
    void headings_nest_by_level_and_hold_what_follows() {
        assertThat(show(annex("""
                Vooraf.

                ## Structuur ##

                Tekst.
                #### Diep
                - x
                ### Minder diep
                # C#
                ######
                ####### zeven
                """))).isEqualTo("""
                | Vooraf.
                heading <Structuur> | Tekst.
                  heading <Diep>
                    item - | x
                  heading <Minder diep>
                heading <C#>
                  heading | ####### zeven
                """);
    }

    @Test
    void a_heading_ends_items_unless_it_stands_in_one() {
        assertThat(show(annex("1. een\n   # In een\n   tekst\n# Kop\n1. twee"))).isEqualTo("""
                item 1. | een
                  heading <In een> | tekst
                heading <Kop>
                  item 1. | twee
                """);
    }

    @Test
    void a_table_keeps_its_source_lines() {
        assertThat(show(annex("Zie:\n| a | b |\n|---|:-:|\n| 1 | \\| |\nx | y\nlos\n\nna")))
                .isEqualTo("""
                | Zie:
                table | | a | b |⏎|---|:-:|
                  row | | 1 | \\| |
                  row | x | y
                  row | los
                text | na
                """);
    }

    @Test
    void says_what_the_sources_do_not_hold() {
        assertThat(show(annex("""
                # Organogram
                {not-held: organogram}
                # Taken
                1. {not-held}
                2. {not-held: deel}
                   a. bekend
                3. tekst

                {not-held:
                de rest}

                {incomplete}
                """))).isEqualTo("""
                heading <Organogram> not-held | organogram
                heading <Taken> incomplete
                  item 1. not-held
                  item 2.
                    text not-held | deel
                    item a. | bekend
                  item 3. | tekst
                  text not-held | de rest
                """);
        assertThat(annex("\\{not-held}").intro()).isEqualTo("\\{not-held}");
        assertThat(article("Tekst.\n\n{incomplete}").incomplete()).isTrue();
    }

    @Test
    void a_number_without_text_can_be_a_tombstone() {
        assertThat(show(article("1. een\n2. [Vervallen]"))).isEqualTo("""
                paragraph 1. | een
                paragraph 2. repealed
                """);
    }

    @Test
    void content_that_only_says_that_it_is_not_held_makes_its_owner_so() {
        Provision owner = Provision.of(ID, ProvisionKind.ARTICLE, null).withHeading("Kop");

        assertThat(article("{not-held: bijlage}").into(owner).status()).isEqualTo(Status.NOT_HELD);
        assertThat(article("{not-held: bijlage}").into(owner).text()).isEqualTo("bijlage");
        assertThat(article("[Vervallen]").into(owner.withHeading("")).isRepealed())
                .isTrue();
        assertThat(article("[Vervallen]").into(owner).isRepealed()).isFalse();
        assertThat(LawText.of(article("{not-held: x}").into(owner)).children()).hasSize(1);
    }

    @Test
    void other_markup_is_text() {
        String text = "<div>\nx\n</div>\n\n> citaat\n> van regels\nen meer\n\n***\n\n[a]: /url 'titel'\n\nTekst\n===";

        assertThat(annex(text).intro())
                .isEqualTo("<div> x </div>\n\n> citaat\n> van regels en meer\n\n***\n\n[a]: /url 'titel'\n\nTekst ===");
        assertThat(annex("      ver ingesprongen").intro()).isEqualTo("ver ingesprongen");
    }

    @Test
    void fenced_code_stays_as_it_is_and_is_closed() {
        assertThat(annex("Zie:\n```java\n  1. x\n\n# y\n```\nna").intro())
                .isEqualTo("Zie:\n\n```java\n  1. x\n\n# y\n```\n\nna");
        assertThat(show(annex("1. een\n   ~~~\n     code\n2. twee"))).isEqualTo("""
                item 1. | een⏎⏎~~~⏎  code⏎~~~
                item 2. | twee
                """);
    }

    @Test
    void every_part_gets_a_name_of_its_own() {
        String text =
                "1. x\n   - y\n   - z\n1. x\n\n**MT Lid**: m\n\n**mt-lid**: m\n\ntekst\n\n| a |\n|---|\n| b |\n\n# Één Kop";

        assertThat(names(article(text).children()))
                .containsExactly(
                        "/para_1",
                        "/para_1/item_-1",
                        "/para_1/item_-2",
                        "/para_1~2",
                        "/def_mt-lid",
                        "/def_mt-lid~2",
                        "/text_1",
                        "/table_1",
                        "/table_1/row_1",
                        "/content_een-kop");
    }

    @Test
    void every_part_knows_its_place_in_the_file() {
        SourceFile file = new SourceFile("regulation.yaml", "");
        LawText text = new LawReader(new Diagnostics())
                .read(
                        "Intro\n\n1. een\n   a. twee\n\n      meer\n",
                        ProvisionKind.ARTICLE,
                        ID,
                        Positions.from(file, 10, 5));
        Provision lid = text.children().get(0);

        assertThat(lid.source()).isEqualTo(new SourceSpan(file, 12, 5, 15, 15));
        assertThat(lid.children().get(0).source()).isEqualTo(new SourceSpan(file, 13, 8, 15, 15));
        assertThat(Positions.of(file).span(2, 3, 2, 9)).isEqualTo(new SourceSpan(file, 2, 3, 2, 9));
    }

    @Test
    void finds_images_that_say_nothing() {
        SourceFile file = new SourceFile("bijlage-1.md", "");
        Diagnostics found = new Diagnostics();
        String text = "![organogram](o.png) en ![ ](p.png)\n\n\\![](geen.png)\n\n```\n![](code)\n```\n";
        new LawReader(found).read(text, ProvisionKind.ANNEX, ID, Positions.of(file));

        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.IMAGE_WITHOUT_DESCRIPTION);
        assertThat(found.sorted().get(0).span()).isEqualTo(new SourceSpan(file, 1, 25, 1, 29));
    }

    private static List<String> depths(List<Provision> items, int depth) {
        return items.stream()
                .flatMap(item ->
                        Stream.concat(Stream.of(Integer.toString(depth)), depths(item.children(), depth + 1).stream()))
                .toList();
    }

    private static List<String> names(List<Provision> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.id().value().substring(ID.value().length())), names(part.children()).stream()))
                .toList();
    }
}
