package nl.consolidate.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.notation.WholeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts lined up. */
class CollationTest {
    private static final String OURS = """
            ## Hoofdstuk 1 Algemeen

            ### Artikel 1 Begrippen

            In deze verordening wordt verstaan onder:

            a. **bak**: een bak voor afval;
            b. **college**: het college van burgemeester en wethouders.

            ### Artikel 2 Inzameling

            1. De inzamelaar leegt de "bak" binnen drie weken.
            2. De bak is grijs en staat aan de straat.
            3. Het college wijst de straten aan.

            ## Hoofdstuk 2 Slot

            ### Artikel 3

            Deze verordening treedt in werking op een dag in de winter.

            ### Artikel 4

            Deze verordening heet de Afvalverordening van Voorbeeldstad.

            ## Bijlage 1 Tarieven

            | Soort | Tarief |
            |---|---|
            | grijs | 10 |
            | groen | 20 |
            """;

    private static List<String> differences(String theirs) {
        return differences(theirs, "");
    }

    private static List<String> differences(String theirs, String closing) {
        Collation collation = Collation.of(WholeText.read(OURS), WholeText.read(theirs), closing);
        return collation.differences().stream()
                .map(difference -> difference.sort().slug() + " " + difference.at())
                .toList();
    }

    private static String with(String old, String now) {
        assertThat(OURS).contains(old);
        return OURS.replace(old, now);
    }

    @Test
    void a_text_is_equal_to_itself() {
        assertThat(differences(OURS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "drie weken|vier weken|words artikel 2 lid 1",
                "\"bak\"|“bak”|words artikel 2 lid 1",
                "straat.|straat|words artikel 2 lid 2",
                "Begrippen|Definities|words artikel 1 opschrift",
                "Slot|Einde|words hoofdstuk 2 opschrift",
                "3. Het college|4. Het college|numbering artikel 2 lid 3",
                "Artikel 4|Artikel 5|numbering artikel 4",
                "in werking|inwerking|spacing artikel 3",
                "in werking|in\u00a0werking|spacing artikel 3",
                "10|12|words bijlage 1 tabel 1 rij 1",
                "2. De bak is grijs en staat aan de straat.\\n||missing-there artikel 2 lid 2",
                "aan de straat|straat|words artikel 2 lid 2"
            })
    void sorts_a_difference(String old, String now, String difference) {
        assertThat(differences(with(old.replace("\\n", "\n"), now == null ? "" : now)))
                .containsExactly(difference);
    }

    @Test
    void white_space_runs_are_one_space() {
        assertThat(differences(with("De inzamelaar leegt", "De  inzamelaar \t leegt")))
                .isEmpty();
    }

    @Test
    void a_lid_that_ours_lacks_is_missing_here() {
        assertThat(differences(with("3. Het college wijst", "3. De raad stelt dit vast.\n4. Het college wijst")))
                .containsExactly("numbering artikel 2 lid 3", "missing-here artikel 2 lid 3");
    }

    @Test
    void an_article_that_theirs_lacks_is_missing_there() {
        assertThat(differences(OURS.replaceAll("(?s)### Artikel 3.*?(?=### Artikel 4)", "")))
                .containsExactly("missing-there artikel 3");
    }

    @Test
    void an_article_that_ours_lacks_is_missing_here() {
        assertThat(differences(with(
                        "### Artikel 3\n", "### Artikel 2a Nieuw\n\nIets heel anders dan de rest.\n\n### Artikel 3\n")))
                .containsExactly("missing-here artikel 2a");
    }

    @Test
    void what_stands_in_a_chapter_beside_its_articles_is_compared_too() {
        assertThat(differences(with("## Hoofdstuk 2 Slot\n", "## Hoofdstuk 2 Slot\n\nEen zin van het hoofdstuk.\n")))
                .containsExactly("missing-here hoofdstuk 2");
        assertThat(differences(with("### Artikel 3\n", "### Tussenkop\n\nEen zin onder een kop.\n\n### Artikel 3\n")))
                .containsExactly("missing-here hoofdstuk 2 kop \"Tussenkop\"");
    }

    @Test
    void articles_under_each_others_numbers_are_found_by_their_words() {
        String swapped = OURS.replace("Artikel 3", "Artikel X")
                .replace("Artikel 4", "Artikel 3")
                .replace("Artikel X", "Artikel 4");

        assertThat(differences(swapped)).containsExactly("numbering artikel 3", "numbering artikel 4");
    }

    @Test
    void an_article_elsewhere_is_one_of_order() {
        String last = OURS.substring(OURS.indexOf("### Artikel 4"), OURS.indexOf("## Bijlage"));

        assertThat(differences(OURS.replace(last, "").replace("### Artikel 3", last + "### Artikel 3")))
                .containsExactly("order artikel 4");
    }

    @Test
    void words_elsewhere_in_the_article_are_of_order() {
        String two = "2. De bak is grijs en staat aan de straat.\n";
        String three = "3. Het college wijst de straten aan.\n";

        assertThat(differences(with(
                        two + three,
                        two.replace("De bak is grijs en staat aan de straat.", "Het college wijst de straten aan.")
                                + three.replace(
                                        "Het college wijst de straten aan.",
                                        "De bak is grijs en staat aan de straat."))))
                .containsExactly("order artikel 2 lid 3", "numbering artikel 2 lid 2");
    }

    @Test
    void other_words_under_one_number_are_words() {
        assertThat(differences(
                        with("Deze verordening treedt in werking op een dag in de winter.", "Niets van dit alles.")))
                .containsExactly("words artikel 3");
    }

    @Test
    void every_difference_is_told_at_once() {
        assertThat(differences(
                        with("drie", "vier").replace("grijs en", "groen en").replace("Artikel 4", "Artikel 5")))
                .containsExactly("words artikel 2 lid 1", "words artikel 2 lid 2", "numbering artikel 4");
    }

    @Test
    void the_mark_behind_a_number_or_a_term_is_no_difference() {
        assertThat(differences(with("1. De inz", "1) De inz"))).isEmpty();
        assertThat(differences(with("a. **bak**: een", "a. bak: een"))).isEmpty();
        assertThat(differences(with("straat.", "straat;"))).containsExactly("words artikel 2 lid 2");
    }

    @Test
    void the_closing_behind_the_last_article_is_not_compared() {
        String closed = with("Voorbeeldstad.\n", "Voorbeeldstad.\n\nAldus vastgesteld.\n");

        assertThat(differences(closed, "Aldus *vastgesteld*.")).isEmpty();
        assertThat(differences(closed)).containsExactly("missing-here artikel 4");
        assertThat(differences(with("Voorbeeldstad.\n", "Voorbeeldstad.\n\nAldus anders.\n"), "Aldus vastgesteld."))
                .containsExactly("missing-here artikel 4");
    }

    @Test
    void what_our_sources_do_not_hold_is_missing_here() {
        Provision ours = WholeText.read("## Artikel 1\n\n*[Tekst niet in de bronnen]*\n");
        Collation collation = Collation.of(ours, WholeText.read("## Artikel 1\n\nEen tekst.\n"), "");

        assertThat(collation.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.sort()).isEqualTo(Sort.MISSING_HERE);
            assertThat(difference.remark()).contains("do not hold");
        });
    }

    @Test
    void the_hash_follows_the_words_alone() {
        assertThat(hash(with("De inzamelaar leegt", "De   inzamelaar  leegt"), ""))
                .isEqualTo(hash(OURS, ""));
        assertThat(hash(with("een bak voor", "een *bak* voor"), "")).isEqualTo(hash(OURS, ""));
        assertThat(hash(with("drie", "vier"), "")).isNotEqualTo(hash(OURS, ""));
        assertThat(hash(with("Artikel 4", "Artikel 5"), "")).isNotEqualTo(hash(OURS, ""));
        assertThat(hash(with("drie", "vier"), "artikel 3")).isEqualTo(hash(OURS, "artikel 3"));
        assertThat(hash(with("Begrippen", "Termen"), "artikel 1")).isNotEqualTo(hash(OURS, "artikel 1"));
    }

    @Test
    void the_hash_is_that_of_the_lines_that_the_format_describes() {
        assertThat(hash("## Artikel 1 Kop\n\n1. Een  *tekst*.\n\n## Artikel 2\n\nMeer.\n", ""))
                .isEqualTo(Sha.of("artikel 1 Kop 1. Een tekst.\nartikel 2 Meer.\n"));
        assertThat(hash("## Artikel 1 Kop\n\n1. Een  *tekst*.\n", "artikel 1"))
                .isEqualTo(Sha.of("Kop 1. Een tekst.\n"));
        assertThat(hash("## Artikel 1 Kop\n\n1. Een  *tekst*.\n", "artikel 1 lid 1"))
                .isEqualTo(Sha.of("Een tekst.\n"));
    }

    private static String hash(String text, String address) {
        Provision root = WholeText.read(text);
        return TextHash.of(
                address.isEmpty()
                        ? Path.ofRoot(root)
                        : Lookup.find(root, Address.parse(address)).get(0));
    }

    /** The hash of a text, made here by hand. */
    private static final class Sha {
        static String of(String text) {
            try {
                byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return java.util.HexFormat.of().formatHex(digest);
            } catch (java.security.NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
