package nl.consolidate.consolidation;

import nl.consolidate.timeline.Effect;

/**
 * Words that stand together and that one effect put there.
 *
 * @param words as the text has them, with the white space behind them; Markdown
 */
public record WordRun(String words, Effect by) {}
