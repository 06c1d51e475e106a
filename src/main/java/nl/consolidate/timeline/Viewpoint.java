package nl.consolidate.timeline;

import java.time.LocalDate;

/**
 * From where a text is asked for.
 *
 * @param validOn the day whose facts are judged (geldig op)
 * @param knownOn the day on which one looks (bekend op)
 */
public record Viewpoint(LocalDate validOn, LocalDate knownOn) {
    /** As it read on that day itself. */
    public static Viewpoint asItReadOn(LocalDate day) {
        return new Viewpoint(day, day);
    }

    /** The later of both days: what is in force by then may count. */
    public LocalDate decisive() {
        return validOn.isAfter(knownOn) ? validOn : knownOn;
    }
}
