package nl.consolidate.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import org.jspecify.annotations.Nullable;

/**
 * A page: one text with the rectangles of days through which it goes on.
 *
 * @param versions by first valid and first known day; the first gives the page its name
 * @param shown the version whose line and viewpoint the page shows
 */
record TextPage(List<TextVersion> versions, TextVersion shown) {
    private static final Comparator<@Nullable LocalDate> OPEN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    TextPage {
        versions = List.copyOf(versions);
    }

    /** The pages of the versions that can be published, by their first versions. */
    static List<TextPage> of(List<TextVersion> versions, LocalDate today) {
        return Stretches.of(versions).stream()
                .map(stretch -> new TextPage(stretch, shownOn(today, stretch)))
                .toList();
    }

    /** The name without extension: the first valid and the first known day, which no other page has both. */
    String name() {
        Window first = versions.get(0).window();
        return day(first.validFrom()) + "_" + day(first.knownFrom());
    }

    /** The file of the page. */
    String file() {
        return name() + ".html";
    }

    @SuppressWarnings("ReferenceEquality") // each rectangle is made once
    boolean holds(TextVersion version) {
        return versions.stream().anyMatch(each -> each == version);
    }

    /** All versions, the one that the page shows before the others. */
    List<TextVersion> shownFirst() {
        List<TextVersion> ordered = new ArrayList<>(versions);
        ordered.removeIf(version -> version == shown);
        Collections.reverse(ordered);
        ordered.add(0, shown);
        return ordered;
    }

    boolean holdsOn(LocalDate today) {
        return shown.window().contains(today, today);
    }

    boolean isInForceOn(LocalDate today) {
        return holdsOn(today) && shown.text().status() == TextStatus.IN_FORCE;
    }

    boolean isKnownOn(LocalDate day) {
        return isKnownOn(day, shown);
    }

    // today's if there is one, else what is known today, else what was known last
    private static TextVersion shownOn(LocalDate today, List<TextVersion> group) {
        return group.stream()
                .max(Comparator.comparing(
                                (TextVersion version) -> version.window().contains(today, today))
                        .thenComparing(version -> isKnownOn(today, version))
                        .thenComparing(version -> version.window().knownFrom(), OPEN_FIRST)
                        .thenComparing(version -> version.window().validFrom(), OPEN_FIRST))
                .orElseThrow();
    }

    private static boolean isKnownOn(LocalDate day, TextVersion version) {
        Window window = version.window();
        return new Window(null, null, window.knownFrom(), window.knownUntil()).contains(day, day);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "begin" : day.toString();
    }
}
