package nl.consolidate.diagnostic;

/** A value with the place where the source states it. */
public record Located<T>(T value, SourceSpan span) {}
