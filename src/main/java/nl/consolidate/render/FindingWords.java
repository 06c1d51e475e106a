package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page tells it: in Dutch, with the provision and the decisions that it is about. What never comes as far
 * as a page is told as in the terminal.
 *
 * @param words without full stop
 */
public record FindingWords(Code code, String words) {
    static List<FindingWords> of(List<Diagnostic> findings, DecisionTitles titles) {
        return findings.stream()
                .map(finding -> new FindingWords(finding.code(), words(finding, titles)))
                .distinct()
                .toList();
    }

    /** The name of the finding with its words. */
    public String line() {
        return code.slug() + ": " + words;
    }

    private static String words(Diagnostic finding, DecisionTitles titles) {
        String sentence = sentence(finding);
        if (sentence.isEmpty()) {
            return finding.message();
        }
        List<@Nullable SourceSpan> places = new ArrayList<>();
        places.add(finding.span());
        finding.related().stream().map(Related::span).forEach(places::add);
        List<String> decisions = titles.at(places);
        String place = finding.at().isEmpty() ? "" : finding.at() + ": ";
        return place + sentence + (decisions.isEmpty() ? "" : " (" + Parts.enumeration(decisions) + ")");
    }

    private static String sentence(Diagnostic finding) {
        String dates = ofDates(finding.code());
        String others = dates.isEmpty() ? ofDecisions(finding.code()) : dates;
        String dutch = others.isEmpty() ? ofWords(finding.code()) : others;
        return dutch.isEmpty() ? RefusalWords.of(finding.code()) : dutch;
    }

    private static String ofDates(Code code) {
        return switch (code) {
            case PUBLISHED_BEFORE_ADOPTED -> "de bekendmaking ligt voor de vaststelling";
            case COMMENCEMENT_ON_PUBLICATION -> "inwerkingtreding op de dag van de bekendmaking zelf";
            case RETROACTIVE_WORDING -> "het besluit zegt “tot” waar “tot en met” is voorgeschreven";
            case RETROACTIVE_OVER_A_YEAR -> "de terugwerkende kracht gaat meer dan een jaar terug";
            case RETROACTIVE_BEFORE_REGULATION ->
                "de terugwerkende kracht gaat verder terug dan de regeling zelf werkt";
            case RETROACTIVE_BEFORE_REPEAL -> "de terugwerkende kracht gaat terug tot voor een eerdere intrekking";
            case COMMENCEMENT_SILENT -> "het besluit zwijgt over de inwerkingtreding; de dag volgt uit de wet";
            case ASSUMED_DATE -> "de datum van bekendmaking is aangenomen";
            case OUTSTANDING -> "niet verwerkt, omdat een datum nog ontbreekt";
            default -> "";
        };
    }

    private static String ofDecisions(Code code) {
        return switch (code) {
            case ORDER_NOT_STATED -> "besluiten met dezelfde datums, waarvan nergens de volgorde staat";
            case CONCURRENT ->
                "gelijktijdig voorbereid zonder kennis van elkaar; in de tekst spreken zij elkaar niet tegen";
            case REPEAL_DESCRIBED_AMENDMENT ->
                "de intrekking omschrijft een wijzigingsbesluit in plaats van de regeling";
            case SUCCESSION_GAP -> "tussen de regeling en haar opvolger ligt een tijd zonder regeling";
            case SUCCESSION_OVERLAP -> "de regeling en haar opvolger gelden een tijd naast elkaar";
            case REPEAL_CHANGES_NO_TEXT ->
                "wat al in werking is, blijft na de intrekking van het besluit in de tekst staan";
            case STALE_REFERENCE -> "een verwijzing noemt een nummer dat intussen iets anders noemt";
            case UNKNOWN_REFERENCE -> "een verwijzing noemt wat er in deze regeling niet is";
            case UNUSED_RESOLUTION -> "een oplossing van samenloop die geen samenloop meer vindt";
            case UNUSED_ALLOWANCE -> "een aanvaarde bevinding die niet voorkomt";
            case NO_TEXT -> "er is geen tekst om te tonen";
            default -> "";
        };
    }

    private static String ofWords(Code code) {
        return switch (code) {
            case HEADING_DROPPED -> "de nieuwe tekst heeft geen opschrift; het oude is vervallen";
            case WORD_CUT -> "de gezochte woorden zijn daar een deel van een langer woord";
            case NUMBERING_GAP -> "in de nummering wordt een nummer overgeslagen";
            case NUMBER_FREE -> "ingevoegd naast een vervallen bepaling waarvan het nummer vrij is";
            case NUMBER_PRINTED_OTHERWISE -> "de nieuwe tekst begint met een ander nummer dan het adres";
            case DEFINITIONS_OUT_OF_ORDER -> "een begrip staat niet op zijn plaats in het alfabet";
            case ADDED_IN_THE_MIDDLE -> "het besluit zegt “toegevoegd”, maar er staat nog iets achter";
            case CHAPTER_UNCERTAIN -> "ingevoegd op de grens van twee hoofdstukken";
            case COMMENT_CUTS_TEXT -> "de tekst eindigt bij een teken dat in het bronbestand een opmerking opent";
            case IMAGE_WITHOUT_DESCRIPTION -> "een afbeelding zonder beschrijving";
            default -> "";
        };
    }
}
