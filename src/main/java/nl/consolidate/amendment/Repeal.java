package nl.consolidate.amendment;

import java.time.LocalDate;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The repeal (intrekking) of a whole regulation by a decision.
 *
 * @param by the article of the decision that repeals, or empty
 * @param describedAdopted the date by which the sentence describes the regulation, or null
 */
public record Repeal(
        Located<String> regulation,
        String by,
        @Nullable Located<LocalDate> describedAdopted,
        String note,
        Schedule schedule,
        SourceSpan span) {}
