package nl.consolidate.amendment;

import java.time.LocalDate;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Suspends an earlier decision or a part of it (schorsing): on these days it does not hold.
 *
 * @param from first day without it
 * @param until first day with it again, null where no end is given
 * @param by who suspended it, or empty
 */
public record Suspends(
        Target target, LocalDate from, @Nullable Located<LocalDate> until, String by, SourceSpan span) {}
