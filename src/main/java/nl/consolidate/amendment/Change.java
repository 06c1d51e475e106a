package nl.consolidate.amendment;

import nl.consolidate.diagnostic.SourceSpan;

/** One operation as the source states it: with what it expects, its own dates and its place in the file. */
public record Change(Operation operation, Expectation expects, Schedule schedule, SourceSpan span) {}
