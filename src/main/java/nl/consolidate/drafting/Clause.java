package nl.consolidate.drafting;

/**
 * One sentence of a decision, and the new text that follows it.
 *
 * @param sentence without a capital; it ends with a full stop or, before a text, with a colon
 * @param block Markdown, or empty
 */
record Clause(String sentence, String block) {
    static Clause of(String sentence) {
        return new Clause(sentence, "");
    }

    /** The same with a condition at the end of the sentence, behind a comma. */
    Clause under(String condition) {
        return new Clause(sentence.replaceFirst("\\.$", "") + ", " + condition + ".", block);
    }
}
