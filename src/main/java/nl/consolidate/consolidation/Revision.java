package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Past days whose text reads otherwise than it did for who looked on an earlier day.
 *
 * @param validFrom first of the days, null for all before
 * @param validUntil first day that is not among them
 * @param causes what became known or entered into force since, by publication
 * @param withErrors whether the text of then or of now has errors, so that it is not to be shown as law
 */
public record Revision(
        @Nullable LocalDate validFrom, LocalDate validUntil, List<RevisionCause> causes, boolean withErrors) {
    public Revision {
        causes = List.copyOf(causes);
    }
}
