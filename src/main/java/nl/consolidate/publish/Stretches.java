package nl.consolidate.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import org.jspecify.annotations.Nullable;

/**
 * Finds the versions that share a page: a text goes on where the next to be known of the same days is the same text from
 * the same day or an earlier one. A text that comes back after another one begins a stretch of its own, and
 * the reference date has no say in it.
 */
final class Stretches {
    private static final Comparator<@Nullable LocalDate> OPEN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
    private static final Comparator<TextVersion> BY_VALID_DAY = Comparator.comparing(
                    (TextVersion version) -> version.window().validFrom(), OPEN_FIRST)
            .thenComparing(version -> version.window().knownFrom(), OPEN_FIRST);
    private static final Comparator<TextVersion> BY_KNOWN_DAY = Comparator.comparing(
                    (TextVersion version) -> version.window().knownFrom(), OPEN_FIRST)
            .thenComparing(version -> version.window().validFrom(), OPEN_FIRST);

    private final List<List<TextVersion>> stretches = new ArrayList<>();

    private Stretches() {}

    /** The stretches of all versions that can be published, and the versions in each, by first valid and known day. */
    static List<List<TextVersion>> of(List<TextVersion> versions) {
        Stretches found = new Stretches();
        versions.stream()
                .filter(version -> isPublishable(version.text()))
                .sorted(BY_KNOWN_DAY)
                .forEach(found::add);
        found.stretches.forEach(stretch -> stretch.sort(BY_VALID_DAY));
        found.stretches.sort(Comparator.comparing(stretch -> stretch.get(0), BY_VALID_DAY));
        return found.stretches;
    }

    private static boolean isPublishable(ConsolidatedText text) {
        return switch (text.status()) {
            case IN_FORCE, FUTURE, REPEALED -> !text.isRefused();
            case NONE -> false;
        };
    }

    // what was known of the nearest day is what the version continues
    private void add(TextVersion version) {
        Optional<List<TextVersion>> continued = stretches.stream()
                .filter(stretch -> goesOn(stretch.get(stretch.size() - 1), version))
                .min(Comparator.comparing(stretch -> stretch.get(stretch.size() - 1), BY_VALID_DAY));
        if (continued.isPresent()) {
            continued.get().add(version);
        } else {
            stretches.add(new ArrayList<>(List.of(version)));
        }
    }

    @SuppressWarnings("ReferenceEquality") // versions of one text share it
    private static boolean goesOn(TextVersion last, TextVersion next) {
        return last.text().regulation() == next.text().regulation()
                && goesOn(last.window(), next.window())
                && last.text().applied().equals(next.text().applied());
    }

    private static boolean goesOn(Window last, Window next) {
        return last.knownUntil() != null
                && last.knownUntil().equals(next.knownFrom())
                && OPEN_FIRST.compare(next.validFrom(), last.validFrom()) <= 0
                && (last.validFrom() == null || isBeforeEnd(last.validFrom(), next.validUntil()));
    }

    private static boolean isBeforeEnd(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }
}
