package nl.consolidate.diagnostic;

/** The second place of a finding and what stands there. */
public record Related(SourceSpan span, String label) {}
