package nl.consolidate.amendment;

import nl.consolidate.diagnostic.SourceSpan;

/**
 * The repeal (intrekking) of an amendment or a part of it: what is not in force yet never enters into force; what is,
 * stays (concepts, section 3, rule 8).
 *
 * @param by the article of the decision that repeals, or empty
 * @param schedule the dates of the repeal, as far as they differ from those of its decision
 */
public record Withdrawal(Target target, String by, String note, Schedule schedule, SourceSpan span) {}
