package nl.consolidate.amendment;

import java.time.LocalDate;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Gives an earlier decision, or a part of it, another end than its own {@code until} (verlenging).
 *
 * @param until first day on which it no longer holds, null where it holds for good
 * @param schedule the dates of this change itself, as far as they differ from those of its decision
 * @param place where the new end stands in the source
 */
public record Extends(Target target, @Nullable LocalDate until, Schedule schedule, SourceSpan place, SourceSpan span) {}
