package nl.consolidate.render;

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
import nl.consolidate.diff.Comparison;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;

/** Proposals to change regulations, compared with what they would change. */
public final class Proposal {
    private static final String REGULATION = """
            regulation: markt
            title: Marktverordening Waterstad
            citation-title: Marktverordening
            published: 2023-12-01
            in-force: 2024-01-01
            body:
              - chapter: 1
                heading: Algemeen
                body:
                  - article: 1
                    heading: Begrippen
                    text: "In deze verordening wordt verstaan onder:"
                    definitions:
                      - {term: markt, text: de weekmarkt;}
                      - {term: standplaats, text: een plaats op de markt.}
                  - article: 2
                    heading: Tijden
                    text: |
                      1. De markt begint om acht uur.
                      2. De markt eindigt om vier uur.
                      3. Op feestdagen is er geen markt.
                  - {article: 3, heading: Reclame, text: Reclame op de markt is verboden.}
                  - {article: 4, heading: Afval, text: De koopman ruimt het afval op.}
                  - {article: 5, heading: Honden, text: Honden zijn aangelijnd.}
              - chapter: 2
                heading: Beheer
                body:
                  - article: 6
                    heading: De marktmeester
                    text: |
                      1. Het college wijst een marktmeester aan.
                      2. De marktmeester houdt toezicht.
                      3. De marktmeester meldt gebreken.
                  - article: 7
                    heading: Orde
                    text: |
                      1. De marktmeester handhaaft de orde.
                      2. De marktmeester kan kooplieden van de markt verwijderen.
                  - {article: 8, heading: Bezwaar, text: Tegen een besluit staat bezwaar open.}
                  - article: 9
                    heading: Geluid
                    text: |
                      1. Versterkt geluid is verboden.
                      2. Ontheffing is mogelijk.
                  - {article: 10, heading: Weging, text: De weegschaal is geijkt.}
            annexes:
              - annex: 1
                heading: Indeling
                text: |
                  De indeling is een eerste alinea.

                  De kramen staan in rijen van tien.

                  De indeling heeft een laatste alinea.
            """;

    private static final String DECISION = """
            amendment: eerste
            title: Eerste wijziging van de Marktverordening
            published: 2024-05-01
            in-force: 2024-06-01
            note: De raad vroeg hierom in de motie over de markt.
            amends:
              - regulation: markt
                instructions:
                  - {part: A, says: "In artikel 2 vervalt het opschrift.", replace-heading: artikel 2, with: Markttijden}
                  - part: B
                    says: "In artikel 2, eerste lid, wordt “acht” vervangen door “negen”."
                    note: De marktkooplieden kunnen niet eerder.
                    replace-text: acht uur
                    with: negen uur
                    in: artikel 2 lid 1
                  - {part: C, says: "Na artikel 2 wordt een artikel ingevoegd.", insert: artikel 2a, after: artikel 2, heading: Fietsen, text: Fietsen worden gestald.}
                  - {part: D, repeal: artikel 3}
                  - {part: E, replace: artikel 4, heading: Afval, text: De koopman neemt het afval mee naar huis.}
                  - {part: F, renumber: artikel 5, to: 5a}
                  - {part: G, move: artikel 10, after: artikel 4}
                  - part: H
                    do:
                      - split: artikel 6
                        into:
                          - {number: 6}
                          - {number: 6a, heading: Het toezicht, from: lid 2}
                  - {part: I, join: artikel 7 lid 1 t/m 2, to: 1}
                  - part: J
                    do:
                      - {replace-text: bezwaar, with: beroep, in: artikel 8}
                      - {replace-text: beroep, with: bezwaar, in: artikel 8}
                  - part: K
                    do:
                      - {renumber: artikel 9 lid 2, to: 4}
                      - {move: artikel 9 lid 4, after: artikel 2 lid 3}
                  - {part: L, replace-text: rijen van tien, with: rijen van twaalf, in: bijlage 1}
                  - {part: M, set: citation-title, to: Marktverordening 2024}
            """;

    private Proposal() {}

    /** One in which everything can be seen that can become of a provision. */
    public static Comparison ofTheMarket(Path folder) {
        return of(folder, REGULATION, DECISION);
    }

    static Comparison of(Path folder, String regulation, String decision) {
        try {
            Files.writeString(folder.resolve("markt.yaml"), regulation);
            Files.writeString(folder.resolve("eerste.yaml"), decision);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return compare(folder, "markt", "2024-05-31", "2024-06-01");
    }

    /** What the second amendment did to the rules of Dordrecht. */
    public static Comparison ofDordrecht() {
        return compare(Path.of("regulations"), "ambtelijke-organisatie-dordrecht", "2023-09-11", "2023-09-12");
    }

    private static Comparison compare(Path folder, String regulation, String before, String after) {
        Diagnostics findings = new Diagnostics();
        Consolidator consolidator =
                new Consolidator(SourceReader.read(folder, "regels", findings).decisions(), Settings.DEFAULT);
        findings.sorted().stream()
                .filter(finding -> finding.isError())
                .findFirst()
                .ifPresent(error -> {
                    throw new AssertionError(error.toString());
                });
        return Comparison.of(text(consolidator, regulation, before), text(consolidator, regulation, after));
    }

    private static ConsolidatedText text(Consolidator consolidator, String regulation, String day) {
        ConsolidatedText text = consolidator.at(regulation, Viewpoint.asItReadOn(LocalDate.parse(day)));
        if (text.isRefused()) {
            throw new AssertionError(text.findings().toString());
        }
        return text;
    }

    /** The same words in every field that a source can fill, where there were none. */
    public static Comparison ofHostile(String words) {
        return Comparison.of(settled(Hostile.with("")), settled(Hostile.with(words)));
    }

    private static ConsolidatedText settled(ConsolidatedText text) {
        return new ConsolidatedText(
                text.regulation(),
                text.viewpoint(),
                text.status(),
                text.officialLine(),
                text.window(),
                text.applied(),
                text.withheld(),
                text.history(),
                text.overview(),
                text.ledger(),
                List.of(),
                List.of(),
                text.decisions());
    }
}
