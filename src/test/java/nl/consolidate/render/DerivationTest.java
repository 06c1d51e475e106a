package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Publication;
import nl.consolidate.timeline.EffectDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DerivationTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 11);
    private static final Publication PUBLISHED = new Publication(DAY, "", false, "");

    private final Decision decision = Decisions.decision("x", "X", null, PUBLISHED);
    private final Derivation derivation = new Derivation(new DecisionTitles(new Example().consolidated()));

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(new Commencement.OnDate(DAY), DAY, ""),
                Arguments.of(new Commencement.DaysAfterPublication(1), DAY, "de dag na de bekendmaking van 11-09-2023"),
                Arguments.of(
                        new Commencement.DaysAfterPublication(3), DAY, "de 3e dag na de bekendmaking van 11-09-2023"),
                Arguments.of(
                        new Commencement.FirstOfMonth(1),
                        DAY,
                        "de eerste dag van de kalendermaand na de bekendmaking van 11-09-2023"),
                Arguments.of(
                        new Commencement.FirstOfMonth(2),
                        DAY,
                        "de eerste dag van de 2e kalendermaand na de bekendmaking van 11-09-2023"),
                Arguments.of(new Commencement.OnPublication(), DAY, "de dag van de bekendmaking van 11-09-2023"),
                Arguments.of(
                        new Commencement.Silent(),
                        DAY.plusDays(8),
                        "de 8e dag na de bekendmaking van 11-09-2023; het besluit zwijgt"),
                Arguments.of(
                        new Commencement.With("derde"),
                        DAY,
                        "op het tijdstip waarop Verordening ambtelijke organisatie Waterstad, derde wijziging in werking treedt"),
                Arguments.of(new Commencement.ToBeDetermined(), null, "op een nader te bepalen tijdstip"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_how_a_day_was_found(Commencement rule, @Nullable LocalDate inForce, String words) {
        EffectDates dates = new EffectDates(PUBLISHED, rule, "x", inForce, null, null, null);

        assertThat(derivation.ofCommencement(decision, dates)).isEqualTo(words);
    }

    @Test
    void names_the_decision_that_set_the_day() {
        EffectDates dates = new EffectDates(PUBLISHED, new Commencement.OnDate(DAY), "derde", DAY, null, null, null);

        assertThat(derivation.ofCommencement(decision, dates))
                .isEqualTo("bepaald bij Verordening ambtelijke organisatie Waterstad, derde wijziging");
    }

    @Test
    void says_of_an_assumed_day_that_it_is_assumed() {
        Publication assumed = new Publication(DAY, "", true, "geen bron");

        assertThat(derivation.ofPublication(assumed)).isEqualTo("aangenomen: geen bron");
        assertThat(derivation.ofPublication(Publication.NONE)).isEqualTo("niet bekend");
    }
}
