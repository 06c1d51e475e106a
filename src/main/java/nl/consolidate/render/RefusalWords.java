package nl.consolidate.render;

import nl.consolidate.diagnostic.Code;

/** What stands in the way of a text, in Dutch; empty where it never comes as far as a page. */
final class RefusalWords {
    private RefusalWords() {}

    static String of(Code code) {
        String dates = ofDates(code);
        String decisions = dates.isEmpty() ? ofDecisions(code) : dates;
        String targets = decisions.isEmpty() ? ofTargets(code) : decisions;
        return targets.isEmpty() ? ofTexts(code) : targets;
    }

    private static String ofDates(Code code) {
        return switch (code) {
            case COMMENCEMENT_CYCLE -> "besluiten laten hun inwerkingtreding van elkaar afhangen";
            case IN_FORCE_BEFORE_PUBLICATION -> "de inwerkingtreding ligt niet na de bekendmaking";
            case RETROACTIVE_AFTER_IN_FORCE -> "de terugwerkende kracht begint na de inwerkingtreding";
            case UNTIL_BEFORE_IN_FORCE -> "het einde ligt niet na het begin";
            case EXTENDED_AFTER_END -> "het besluit is al vervallen voordat het wordt verlengd";
            case NOTHING_TO_EXTEND -> "het besluit dat wordt verlengd, heeft geen einde";
            case ANNULMENT_CYCLE -> "besluiten vernietigen elkaar";
            case TWO_COMMENCEMENTS -> "twee besluiten van een dag bepalen de inwerkingtreding";
            default -> "";
        };
    }

    private static String ofDecisions(Code code) {
        return switch (code) {
            case ORDER_TIE -> "besluiten met dezelfde datums geven in een andere volgorde een andere tekst";
            case CONFLICT -> "samenloop: zonder kennis van elkaar gemaakte besluiten gaan hier niet samen";
            case TWO_READINGS -> "het adres wijst bij de vaststelling iets anders aan dan bij de inwerkingtreding";
            case REPLAY_INEXACT ->
                "de wijziging kan niet worden verwerkt zonder een eerder besluit dat hier nog niet geldt";
            case REGULATION_NOT_IN_FORCE -> "de regeling is op dat tijdstip niet van kracht";
            case REPEALED_ON_COMMENCEMENT -> "het besluit is ingetrokken op de dag waarop het in werking trad";
            default -> "";
        };
    }

    private static String ofTargets(Code code) {
        return switch (code) {
            case TARGET_MISSING -> "wat moet worden gewijzigd, staat er niet";
            case TARGET_AMBIGUOUS -> "wat moet worden gewijzigd, staat er meer dan eens";
            case TARGET_REPEALED -> "wat moet worden gewijzigd, is al vervallen";
            case TARGET_NOT_HELD -> "wat moet worden gewijzigd, staat niet in de bronnen";
            case ANCHOR_MISSING -> "de plaats waar de nieuwe tekst moet komen, is er niet";
            case ANCHOR_INSIDE -> "de plaats ligt binnen wat moet worden verplaatst";
            case NUMBER_TAKEN -> "het nummer is al in gebruik";
            case NUMBER_DIFFERS -> "de nieuwe tekst heeft een ander nummer dan wat hij vervangt";
            case LENGTH_DIFFERS -> "het aantal oude nummers is anders dan het aantal nieuwe";
            case WRONG_PARENT -> "een bepaling van die soort hoort daar niet";
            case INVALID_ADDRESS -> "het adres past niet bij deze wijziging";
            case INVALID_LABEL -> "het nummer is niet als nummer te lezen";
            default -> "";
        };
    }

    private static String ofTexts(Code code) {
        return switch (code) {
            case TEXT_NOT_FOUND -> "de gezochte woorden staan er niet";
            case TEXT_COUNT -> "de gezochte woorden staan er een ander aantal keren";
            case EXPECTATION_FAILED -> "de tekst luidt anders dan het besluit veronderstelt";
            case NO_HEADING_PLACE -> "daar hoort geen opschrift";
            case NO_INTRO -> "er is geen aanhef";
            case PARAGRAPHS_PRESENT -> "het artikel heeft al leden";
            case NOT_ONE_PARAGRAPH -> "het artikel heeft niet precies een lid";
            case CELL_COUNT -> "de rij heeft een ander aantal cellen dan de tabel kolommen heeft";
            case PARTS_DIFFER -> "de delen zijn samen niet het geheel";
            case NOT_JOINABLE -> "deze bepalingen kunnen niet worden samengevoegd of gesplitst";
            default -> "";
        };
    }
}
