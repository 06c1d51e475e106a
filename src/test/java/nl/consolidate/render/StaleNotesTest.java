package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.StaleReference;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.render.html.HtmlRenderer;
import nl.consolidate.render.html.Surroundings;
import nl.consolidate.render.markdown.MarkdownRenderer;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of a page is told where a number in a sentence no longer names what it named. */
class StaleNotesTest {
    private static final String HEAD =
            "title: TITLE\nadopted: YEAR-01-02\npublished: YEAR-01-09\nin-force: YEAR-02-01\n";
    private static final String MOVED =
            "Verwijzing naar artikel 3: de bepaling die bij het schrijven dat nummer had, is sinds"
                    + " 01-02-2025 artikel 2 (Eerste wijziging).";
    private static final String REPEALED =
            "Verwijzing naar artikel 2: de bepaling die bij het schrijven dat nummer had, is met"
                    + " ingang van 01-02-2025 vervallen (Eerste wijziging).";

    @TempDir
    Path folder;

    private ConsolidatedText on(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Consolidator(
                        SourceReader.read(folder, ".", new Diagnostics()).decisions(), Settings.DEFAULT)
                .at("r", new Viewpoint(date, date));
    }

    private void write(String file, String head, String title, String year, String rest) throws IOException {
        String text = head + HEAD.replace("TITLE", title).replace("YEAR", year) + rest;
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void regulation(String allow) throws IOException {
        write("r/regulation.yaml", "regulation: r\n", "Marktverordening", "2024", allow + """
                authority: {name: Lindervoort, type: gemeente, adopted-by: gemeenteraad}
                body:
                  - {article: 1, text: "Volgens artikel 3, artikel 3 en artikel 2."}
                  - {article: 2, text: Een.}
                  - {article: 3, text: Twee.}
                """);
        write("w/amendment.yaml", "amendment: w\n", "Eerste wijziging", "2025", """
                amends:
                  - regulation: r
                    instructions:
                      - do:
                          - repeal: artikel 2
                          - renumber: artikel 3
                            to: 2
                """);
    }

    private static List<String> notes(ConsolidatedText text) {
        return ProvisionNotes.of(text)
                .on(Lookup.find(text.regulation().root(), Address.parse("artikel 1"))
                        .get(0)
                        .target());
    }

    @Test
    void the_sentence_stays_and_a_note_tells_each_reference_once_with_since_when() throws IOException {
        regulation("");
        assertThat(notes(on("2025-03-01"))).containsExactly(MOVED, REPEALED);
        assertThat(on("2025-03-01").regulation().root().children().get(0).text())
                .isEqualTo("Volgens artikel 3, artikel 3 en artikel 2.");
    }

    @Test
    void an_earlier_text_has_none() throws IOException {
        regulation("");
        assertThat(notes(on("2025-01-31"))).isEmpty();
    }

    @Test
    void a_later_text_as_announced_has_it_too() throws IOException {
        regulation("");
        LocalDate known = LocalDate.of(2025, 1, 10);
        Consolidator consolidator = new Consolidator(
                SourceReader.read(folder, ".", new Diagnostics()).decisions(), Settings.DEFAULT);
        assertThat(notes(consolidator.at("r", new Viewpoint(LocalDate.of(2025, 2, 1), known))))
                .contains(MOVED);
    }

    @Test
    void what_was_accepted_is_no_note() throws IOException {
        regulation("allow: {finding: stale-reference, reason: zo staat het er}\n");
        assertThat(notes(on("2025-03-01"))).isEmpty();
    }

    @Test
    void what_ended_without_a_known_day_is_told_without_one() {
        ProvisionId holder = new Tree().article("1", "", "").id();
        Address number = Address.parse("artikel 3");
        Address other = Address.parse("artikel 2");
        assertThat(StaleWords.of(new StaleReference(holder, number, null, other, null)))
                .endsWith("dat nummer had, is opgegaan in artikel 2.");
        assertThat(StaleWords.of(new StaleReference(holder, number, other, null, null)))
                .endsWith("dat nummer had, is nu artikel 2.");
    }

    @Test
    void pages_in_html_and_markdown_print_it() throws IOException {
        regulation("");
        ConsolidatedText text = on("2025-03-01");
        assertThat(new HtmlRenderer(Surroundings.NONE).render(text).replaceAll("<[^>]*>", ""))
                .contains(MOVED);
        assertThat(new MarkdownRenderer().render(text).replace("\\", "")).contains(MOVED);
    }
}
