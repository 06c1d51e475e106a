package nl.consolidate.amendment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a decision, one of its regulations, an instruction or an operation states; null where it is silent.
 *
 * @param inForce first day in force (J)
 * @param retroactiveTo first day to which the effect reaches back, inclusive (G)
 * @param until first day on which the change no longer holds
 * @param wording the official words behind a date that stands here, by its key
 */
public record Schedule(
        @Nullable Located<Commencement> inForce,
        @Nullable Located<LocalDate> retroactiveTo,
        @Nullable Located<LocalDate> until,
        SortedMap<String, Located<String>> wording) {
    public static final Schedule EMPTY = new Schedule(null, null, null);

    public Schedule {
        wording = Collections.unmodifiableSortedMap(new TreeMap<>(wording));
    }

    /** Dates of which no official words are kept. */
    public Schedule(
            @Nullable Located<Commencement> inForce,
            @Nullable Located<LocalDate> retroactiveTo,
            @Nullable Located<LocalDate> until) {
        this(inForce, retroactiveTo, until, new TreeMap<>());
    }

    /**
     * These dates where they are stated, else those of the wider part of the decision. A part with its own day in force
     * does not work back because the rest does: it has to say so itself. Official words stay where they stand.
     */
    public Schedule orElse(Schedule wider) {
        return new Schedule(
                inForce != null ? inForce : wider.inForce,
                retroactiveTo != null || inForce != null ? retroactiveTo : wider.retroactiveTo,
                until != null ? until : wider.until);
    }

    public boolean isEmpty() {
        return inForce == null && retroactiveTo == null && until == null;
    }
}
