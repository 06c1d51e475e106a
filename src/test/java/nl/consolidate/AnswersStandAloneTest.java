package nl.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A resolution that puts one decision behind another does so at every viewpoint, whatever was asked before. */
class AnswersStandAloneTest {
    private static final List<Decision> DECISIONS = SourceReader.read(
                    Path.of("examples/parkeerverordening"), "examples/parkeerverordening", new Diagnostics())
            .decisions();

    @ParameterizedTest
    @CsvSource({"2024-05-01, 2025-01-01", "2025-01-01, 2024-05-01", "2024-06-15, 2024-06-16"})
    void an_answer_is_the_same_whatever_was_asked_before(LocalDate before, LocalDate day) {
        Consolidator asked = new Consolidator(DECISIONS, Settings.DEFAULT);
        lid(asked, before);
        assertThat(lid(asked, day))
                .isEqualTo("Het college beslist binnen zes weken langs elektronische weg op de aanvraag.");
    }

    private static String lid(Consolidator consolidator, LocalDate day) {
        return Lookup.find(
                        consolidator
                                .at("parkeerverordening", new Viewpoint(day, LocalDate.of(2026, 11, 22)))
                                .regulation()
                                .root(),
                        Address.parse("artikel 6 lid 2"))
                .get(0)
                .target()
                .text();
    }
}
