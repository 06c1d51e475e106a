package nl.consolidate.amendment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where a decision was published.
 *
 * @param on the day, null where no source gives it and none is assumed
 * @param in the official journal and number, or empty
 * @param assumed whether the day is the editor's assumption
 * @param reason why it was assumed, or a note on how it is known; or empty
 */
public record Publication(@Nullable LocalDate on, String in, boolean assumed, String reason) {
    public static final Publication NONE = new Publication(null, "", false, "");
}
