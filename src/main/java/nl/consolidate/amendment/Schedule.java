package nl.consolidate.amendment;

import java.time.LocalDate;
import nl.consolidate.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a decision, one of its regulations, an instruction or an operation states; null where it is silent.
 *
 * @param inForce first day in force (J)
 * @param retroactiveTo first day to which the effect reaches back, inclusive (G)
 * @param until first day on which the change no longer holds
 */
public record Schedule(
        @Nullable Located<Commencement> inForce,
        @Nullable Located<LocalDate> retroactiveTo,
        @Nullable Located<LocalDate> until) {
    public static final Schedule EMPTY = new Schedule(null, null, null);

    /**
     * These dates where they are stated, else those of the wider part of the decision. A part with its own day in force
     * does not work back because the rest does: it has to say so itself.
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
