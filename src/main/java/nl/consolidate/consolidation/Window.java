package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rectangle of days for which a text holds, half-open on both axes; null is open.
 *
 * @param validFrom first day for which it is valid
 * @param validUntil first day for which it is not
 * @param knownFrom first day on which it is known
 * @param knownUntil first day on which another text is known
 */
public record Window(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate knownFrom,
        @Nullable LocalDate knownUntil) {
    /** The first day on which it is both valid and known, the day that a portal would print; empty where it is open. */
    Optional<LocalDate> firstOwnDay() {
        if (validFrom == null || knownFrom == null) {
            return Optional.ofNullable(validFrom != null ? validFrom : knownFrom);
        }
        return Optional.of(validFrom.isAfter(knownFrom) ? validFrom : knownFrom);
    }

    public boolean contains(LocalDate validOn, LocalDate knownOn) {
        return within(validFrom, validUntil, validOn) && within(knownFrom, knownUntil, knownOn);
    }

    private static boolean within(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
