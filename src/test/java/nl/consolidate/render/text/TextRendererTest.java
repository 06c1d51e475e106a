package nl.consolidate.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.render.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRendererTest {
    @Test
    void hangs_labels_before_their_text() {
        assertThat(new TextRenderer().render(new Example().consolidated())).contains("""
                        1.  De Secretaris is belast met:
                            a.  de ondersteuning van het college, zoals beschreven in bijlage 3a;
                            b.  het zorg dragen voor de sturingsinstrumenten als bedoeld in de artikelen
                                4 en 6, waaronder:
                                1°. de begroting;
                                2°. de jaarstukken, en
                            een en ander met inachtneming van artikel 4, tweede lid.
                        """);
    }

    @Test
    void sets_a_table_in_columns_where_it_fits() {
        assertThat(new TextRenderer().render(new Example().consolidated())).contains("""
                        Cluster          Formatie  Taak
                        ---------------  --------  --------------------------
                        Bestuur          12,5      advisering van het college
                        Dienstverlening  140       balie, telefoon & post
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 80, 120})
    void keeps_to_the_width(int width) {
        String page = new TextRenderer(width).render(new Example().consolidated());

        assertThat(page.lines()).allMatch(line -> line.length() <= width).noneMatch(line -> line.endsWith(" "));
    }
}
