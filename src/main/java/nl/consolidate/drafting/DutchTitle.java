package nl.consolidate.drafting;

import java.util.Arrays;
import java.util.Locale;

/** The title of a regulation in a sentence: with its article, and in the number of its first noun. */
record DutchTitle(String title) {
    private static final String NEUTER =
            "besluit|reglement|statuut|protocol|convenant|wetboek|plan|programma|kader|beleid|contract|verdrag";
    private static final String COMMON =
            "verordening|regeling|wet|regel|richtlijn|instructie|code|overeenkomst|nota|notitie|visie|agenda|lijst";
    private static final String PLURAL =
            "(beleids)?regels|voorwaarden|bepalingen|richtlijnen|voorschriften|statuten|aanwijzingen|tarieven|besluiten";

    /** The title with "het" or "de". */
    String withArticle() {
        return (noun().matches(".*(" + NEUTER + ")") ? "het " : "de ") + title;
    }

    /** "wordt" or "worden". */
    String becomes() {
        return noun().matches(".*(" + PLURAL + ")") ? "worden" : "wordt";
    }

    // "Besluit op de verordening" is a besluit
    private String noun() {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))
                .filter(word -> word.matches(".*(" + NEUTER + "|" + COMMON + "|" + PLURAL + ")"))
                .findFirst()
                .orElse("");
    }
}
