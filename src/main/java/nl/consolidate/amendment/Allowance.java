package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.SourceSpan;

/**
 * A finding that the source accepts on purpose.
 *
 * @param scope the entry for which it is accepted; findings whose place lies in it are silenced
 */
public record Allowance(Code finding, String reason, SourceSpan scope, SourceSpan span) {}
