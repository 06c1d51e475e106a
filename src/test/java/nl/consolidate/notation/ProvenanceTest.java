package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.ID;
import static nl.consolidate.notation.Trees.article;
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
import org.junit.jupiter.api.Test;

/** The names and places of what is read, and what is found on the way. */
class ProvenanceTest {
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

    private static List<String> names(List<Provision> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.id().value().substring(ID.value().length())), names(part.children()).stream()))
                .toList();
    }
}
