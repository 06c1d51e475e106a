package nl.consolidate.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The article of a title is that of its first noun. */
class DutchTitleTest {
    private static String sentence(String title) {
        DutchTitle named = new DutchTitle(title);
        return named.withArticle() + " " + named.becomes();
    }

    @Test
    void a_title_has_the_article_of_its_first_noun() {
        assertThat(sentence("Marktverordening 2022")).isEqualTo("de Marktverordening 2022 wordt");
        assertThat(sentence("Mandaatbesluit Zandermeer")).isEqualTo("het Mandaatbesluit Zandermeer wordt");
        assertThat(sentence("Verordening op het reglement van orde"))
                .isEqualTo("de Verordening op het reglement van orde wordt");
        assertThat(sentence("Reglement voor de rekenkamer en de verordening"))
                .isEqualTo("het Reglement voor de rekenkamer en de verordening wordt");
        assertThat(sentence("APV Zandermeer")).isEqualTo("de APV Zandermeer wordt");
    }

    @Test
    void several_rules_are_changed_together() {
        assertThat(sentence("Beleidsregels terrassen 2020")).isEqualTo("de Beleidsregels terrassen 2020 worden");
    }
}
