package nl.consolidate.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;

/** Sources in a folder, asked for texts. */
record Sources(Consolidator consolidator) {
    private static final String REGULATION = """
            regulation: r
            title: Regeling over de markt
            published: 2023-12-01
            in-force: 2024-01-01
            body:
              - chapter: 1
                heading: Algemeen
                body:
                  - article: 1
                    heading: Begrippen
                    text: "In deze regeling wordt verstaan onder:"
                    definitions:
                      - {term: markt, text: de weekmarkt}
                      - {term: standplaats, text: een plaats op de markt}
                  - article: 2
                    heading: Tijden
                    text: |
                      1. De markt begint om acht uur. De markt wordt gehouden op het plein voor het stadhuis.
                      2. De markt eindigt om vier uur.
                      3. Op feestdagen is er geen markt.
              - chapter: 2
                heading: Tarieven
                body:
                  - article: 3
                    text: Het college stelt tarieven vast.
                  - article: 4
                    text: |
                      | Soort | Tarief |
                      |---|---|
                      | klein | 10 |
                      | groot | 20 |
            """;

    private static final String AMENDMENT = """
            amendment: a
            title: Wijziging
            published: 2024-05-01
            in-force: 2024-06-01
            amends:
              - regulation: r
                instructions:
                  - part: A
                    do:
            """;

    static Sources of(Path folder) {
        Diagnostics findings = new Diagnostics();
        Sources sources = new Sources(
                new Consolidator(SourceReader.read(folder, "regels", findings).decisions(), Settings.DEFAULT));
        findings.sorted().stream().filter(each -> each.isError()).findFirst().ifPresent(error -> {
            throw new AssertionError(error.toString());
        });
        return sources;
    }

    /** The regulation about the market, and an amendment in force on 1 June 2024 with these operations. */
    static Sources with(Path folder, String... operations) {
        StringBuilder amendment = new StringBuilder(AMENDMENT);
        List.of(operations)
                .forEach(each -> amendment.append("          - {").append(each).append("}\n"));
        write(folder.resolve("r.yaml"), REGULATION);
        write(folder.resolve("a.yaml"), amendment.toString());
        return of(folder);
    }

    static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    ConsolidatedText then(String day) {
        return consolidator.at("r", Viewpoint.asItReadOn(LocalDate.parse(day)));
    }

    /** What the amendment did. */
    Comparison comparison() {
        return Comparison.of(then("2024-05-31"), then("2024-06-01"));
    }
}
