package nl.consolidate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.consolidate.render.Tree;
import org.junit.jupiter.api.Test;

class ElementIdsTest {
    private final Tree tree = new Tree();

    @Test
    void names_provisions_by_place() {
        Provision item = tree.item("a", "");
        Provision article = tree.article("7", "", "", tree.lid("1", "", item));
        Provision root = tree.regulation(tree.chapter("2", "", article));
        ElementIds ids = ElementIds.of(root);

        assertThat(ids.nameOf(item)).isEqualTo("chp_2__art_7__para_1__item_a");
        assertThat(ids.nameOf(root)).isEmpty();
    }

    @Test
    void names_what_has_no_number_by_words_or_by_place() {
        Provision term = tree.definition("Cliënt & Secretaris", "");
        Provision second = tree.closing("");
        Provision dash = tree.dash("");
        Provision heading = tree.heading("§ 1. Één", "", tree.closing(""), second, dash);
        ElementIds ids =
                ElementIds.of(tree.regulation(tree.article("1", "", "", term), tree.annex("3a", "", "", heading)));

        assertThat(List.of(ids.nameOf(term), ids.nameOf(second), ids.nameOf(dash)))
                .containsExactly(
                        "art_1__def_client-secretaris",
                        "cmp_3a__content_1.-een__text_o_2",
                        "cmp_3a__content_1.-een__item_o_1");
    }

    @Test
    void never_gives_one_name_twice() {
        Provision first = tree.item("1", "");
        Provision second = tree.item("1°", "");
        ElementIds ids = ElementIds.of(tree.regulation(tree.article("1", "", "", first, second)));

        assertThat(ids.nameOf(first)).isEqualTo("art_1__item_1");
        assertThat(ids.nameOf(second)).isEqualTo("art_1__item_1~2");
    }

    @Test
    void holds_nothing_but_safe_signs_and_ends_long_words() {
        Provision odd = tree.heading("\"><script>" + " woord".repeat(40), "");
        ElementIds ids = ElementIds.of(tree.regulation(tree.annex("1", "", "", odd)));

        assertThat(ids.nameOf(odd)).matches("[A-Za-z0-9_.~-]{1,80}").doesNotEndWith("-");
    }

    @Test
    void refuses_a_provision_of_another_text() {
        ElementIds ids = ElementIds.of(tree.regulation());
        Provision elsewhere = tree.closing("");

        assertThatThrownBy(() -> ids.nameOf(elsewhere)).isInstanceOf(IllegalArgumentException.class);
    }
}
