package nl.consolidate.render;

import java.util.List;

/**
 * How many decisions a page gives the dates of, and so where these stand: those of a few above the text, those of more
 * out of its way.
 */
public record DecisionCount(long decisions) {
    private static final long FEW = 3;
    private static final String KINDS = "vaststelling, bekendmaking, inwerkingtreding, terugwerkende kracht en verval";

    static DecisionCount of(List<DecisionDates> dates) {
        return new DecisionCount(
                dates.stream().map(each -> each.decision().id()).distinct().count());
    }

    /** Whether their dates would keep a reader from the text. */
    public boolean isMany() {
        return decisions > FEW;
    }

    /** What the dates are, without a number, as a heading. */
    public static String title() {
        return "Datums van de besluiten";
    }

    /** How many decisions, and which of their dates. */
    public String summary() {
        return decisions + " besluiten: " + KINDS;
    }

    /** Where the dates are, among the particulars above a text. */
    public String pointer() {
        return decisions + "; hun datums (" + KINDS + ") staan onder de tekst";
    }
}
