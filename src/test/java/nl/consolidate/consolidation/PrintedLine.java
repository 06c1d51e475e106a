package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that an official line prints, read back from its words.
 *
 * @param last last day, inclusive; null for today
 * @param back first day of the retroactive effect, or null
 */
record PrintedLine(
        LocalDate from, @Nullable LocalDate last, @Nullable LocalDate back) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final Pattern LINE =
            Pattern.compile("Geldend van (\\S+) t/m (\\S+)(?: met terugwerkende kracht vanaf (\\S+))?");

    static PrintedLine of(String line) {
        Matcher words = LINE.matcher(line);
        if (!words.matches()) {
            throw new IllegalArgumentException(line);
        }
        String last = words.group(2);
        String back = words.group(3);
        return new PrintedLine(
                LocalDate.parse(words.group(1), DAY),
                last.equals("heden") ? null : LocalDate.parse(last, DAY),
                back == null ? null : LocalDate.parse(back, DAY));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /** Whether it lies before the first day, where the retroactive effect reaches. */
    boolean reachesBackTo(LocalDate day) {
        return back != null && !day.isBefore(back) && day.isBefore(from);
    }
}
