package nl.consolidate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageTest {
    private final Consolidator examples = new Consolidator(
            SourceReader.read(Path.of("examples"), "examples", new Diagnostics())
                    .decisions(),
            Settings.DEFAULT);

    @Test
    void gives_a_text_that_comes_back_a_page_of_its_own() {
        List<TextPage> pages = pages("marktverordening", Workshop.TODAY);

        assertThat(pages)
                .extracting(page -> page.shown().text().officialLine())
                .contains(
                        "Geldend van 01-01-2023 t/m 31-05-2023",
                        "Geldend van 01-06-2023 t/m 31-08-2023",
                        "Geldend van 26-02-2024 t/m heden met terugwerkende kracht vanaf 31-10-2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "2021-06-20", "2023-02-01", "2023-11-01", "2030-01-01"})
    void names_the_pages_alike_on_every_day(LocalDate today) {
        for (String regulation : examples.regulations()) {
            assertThat(names(pages(regulation, today)))
                    .doesNotHaveDuplicates()
                    .isEqualTo(names(pages(regulation, Workshop.TODAY)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-10", "2021-06-20", "2021-07-04", "2023-02-01", "2023-11-01", "2024-06-01"})
    void shows_the_text_of_the_day_on_one_page(LocalDate today) {
        assertThat(pages("marktverordening", today).stream().filter(page -> page.isInForceOn(today)))
                .hasSize(1)
                .allMatch(page -> page.shown().window().contains(today, today));
    }

    @Test
    void puts_every_version_with_a_text_on_one_page() {
        for (String regulation : examples.regulations()) {
            long due = examples.versions(regulation, Workshop.TODAY).stream()
                    .filter(version -> version.text().status() != TextStatus.NONE)
                    .filter(version -> !version.text().isRefused())
                    .count();

            assertThat(pages(regulation, Workshop.TODAY).stream()
                            .mapToLong(page -> page.versions().size())
                            .sum())
                    .isEqualTo(due);
        }
    }

    private List<TextPage> pages(String regulation, LocalDate today) {
        return TextPage.of(examples.versions(regulation, today), today);
    }

    private static List<String> names(List<TextPage> pages) {
        return pages.stream().map(TextPage::name).toList();
    }
}
