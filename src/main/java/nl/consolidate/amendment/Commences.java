package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Sets the commencement of another decision, or of one part of it (inwerkingtredingsbesluit). */
public record Commences(Located<String> decision, @Nullable Located<String> part, Schedule schedule, SourceSpan span) {}
