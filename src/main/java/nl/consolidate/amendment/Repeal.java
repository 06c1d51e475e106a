package nl.consolidate.amendment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The repeal (intrekking) of a whole regulation by a decision.
 *
 * @param by the article of the decision that repeals, or empty
 * @param describedAdopted the date by which the sentence describes the regulation, or null
 * @param wording the official words behind a date, by the key of the date
 */
public record Repeal(
        Located<String> regulation,
        String by,
        @Nullable Located<LocalDate> describedAdopted,
        String note,
        Schedule schedule,
        SortedMap<String, Located<String>> wording,
        SourceSpan span) {
    public Repeal {
        wording = Collections.unmodifiableSortedMap(new TreeMap<>(wording));
    }

    /** A repeal of which no official words are kept. */
    public Repeal(
            Located<String> regulation,
            String by,
            @Nullable Located<LocalDate> describedAdopted,
            String note,
            Schedule schedule,
            SourceSpan span) {
        this(regulation, by, describedAdopted, note, schedule, new TreeMap<>(), span);
    }
}
