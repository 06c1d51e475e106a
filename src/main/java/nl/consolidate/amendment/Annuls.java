package nl.consolidate.amendment;

import java.time.LocalDate;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Annuls an earlier decision or a part of it (vernietiging).
 *
 * @param from first day without it; null where it counts as never made
 * @param by who annulled it, or empty
 */
public record Annuls(Target target, @Nullable LocalDate from, String by, SourceSpan span) {
    public Located<String> decision() {
        return target.decision();
    }
}
