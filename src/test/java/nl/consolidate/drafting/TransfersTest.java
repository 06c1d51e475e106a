package nl.consolidate.drafting;

import static nl.consolidate.Trees.article;
import static nl.consolidate.Trees.item;
import static nl.consolidate.Trees.lid;
import static nl.consolidate.Trees.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

/** A part of one article that goes on in another is moved, so that it keeps its history. */
class TransfersTest {
    private static final String HONDEN = "Honden zijn aangelijnd op elk uur van de dag.";
    private static final String KATTEN = "Katten blijven buiten het park.";

    private static final String MARKT =
            "Er is elke week een markt waarop kooplieden met een vergunning van het college hun waren verkopen.";
    private static final String PARK =
            "Het park van de gemeente gaat open als de zon opkomt, en dicht zodra het donker wordt.";

    private static List<String> verbs(Draft draft) {
        return Drafting.operations(draft).stream()
                .map(change -> change.operation().verb())
                .toList();
    }

    private static List<String> sentences(Draft draft) {
        return DutchPart.of(draft).stream()
                .flatMap(List::stream)
                .map(clause -> DutchWords.capital(clause.sentence()))
                .toList();
    }

    private static Draft draft(Regulation before, Regulation after) {
        return Drafting.toForeign(before, after);
    }

    private static Provision markt(Provision... more) {
        return article("3", lid("1", MARKT), more);
    }

    private static Provision article(String number, Provision first, Provision... more) {
        Provision[] all = new Provision[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return nl.consolidate.Trees.article(number, all);
    }

    @Test
    void a_lid_that_becomes_one_of_another_article_is_moved() {
        Draft draft = draft(
                regulation(markt(lid("2", HONDEN)), article("5", lid("1", PARK))),
                regulation(markt(), article("5", lid("1", PARK), lid("2", HONDEN))));
        assertThat(verbs(draft)).containsExactly("move");
        assertThat(sentences(draft))
                .containsExactly("Artikel 3, tweede lid, wordt verplaatst naar de plaats na artikel 5, eerste lid.");
        assertThat(draft.parted()).isEmpty();
    }

    @Test
    void the_others_make_room_for_its_number_and_close_the_gap_that_it_leaves() {
        Draft draft = draft(
                regulation(
                        markt(lid("2", HONDEN), lid("3", "De markt is op zondag.")),
                        article("5", lid("1", PARK), lid("2", KATTEN))),
                regulation(
                        markt(lid("2", "De markt is op zondag.")),
                        article("5", lid("1", PARK), lid("2", HONDEN), lid("3", KATTEN))));
        assertThat(verbs(draft)).containsExactlyInAnyOrder("renumber", "move", "renumber");
        assertThat(sentences(draft))
                .contains(
                        "In artikel 5 wordt het tweede lid vernummerd tot derde lid.",
                        "Artikel 3, tweede lid, wordt verplaatst naar de plaats na artikel 5, eerste lid.",
                        "In artikel 3 wordt het derde lid vernummerd tot tweede lid.");
    }

    @Test
    void with_another_number_than_it_had() {
        Draft draft = draft(
                regulation(
                        markt(lid("2", "De markt is op zondag."), lid("3", HONDEN)),
                        article("5", lid("1", PARK), lid("2", KATTEN))),
                regulation(
                        markt(lid("2", "De markt is op zondag.")),
                        article("5", lid("1", PARK), lid("2", HONDEN), lid("3", KATTEN))));
        assertThat(verbs(draft)).containsExactly("move", "renumber");
    }

    @Test
    void out_of_an_article_that_goes() {
        Draft draft = draft(
                regulation(markt(), article("5", lid("1", PARK), lid("2", HONDEN))),
                regulation(markt(lid("2", HONDEN))));
        assertThat(verbs(draft)).containsExactly("move", "repeal");
    }

    @Test
    void an_onderdeel_to_another_lid() {
        Provision before = article(
                "5",
                lid("1", "Wel:", item("a", "een tuin met bomen;"), item("b", "een plein zonder auto's.")),
                lid("2", "Niet:", item("a", "een brug over het water.")));
        Provision after = article(
                "5",
                lid("1", "Wel:", item("a", "een tuin met bomen;")),
                lid("2", "Niet:", item("a", "een brug over het water."), item("b", "een plein zonder auto's.")));
        Draft draft = draft(regulation(before), regulation(after));
        assertThat(sentences(draft))
                .containsExactly(
                        "Artikel 5, eerste lid, onderdeel b, wordt verplaatst naar de plaats na artikel 5, tweede lid,"
                                + " onderdeel a.");
    }

    @Test
    void what_no_operation_can_move_is_told() {
        Draft draft = draft(
                regulation(markt(lid("2", HONDEN))),
                regulation(markt(), article("4", lid("1", HONDEN), lid("2", PARK))));
        assertThat(verbs(draft)).containsExactlyInAnyOrder("repeal", "insert");
        assertThat(draft.parted())
                .extracting(parted -> parted.from() + " > " + parted.to())
                .containsExactly("artikel 3 lid 2 > artikel 4 lid 1");
    }
}
