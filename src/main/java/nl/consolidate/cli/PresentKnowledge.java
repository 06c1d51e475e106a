package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.timeline.Effect;

/** The versions that are known on one day; the cause of each is what begins or ends on its first day, and who let it. */
final class PresentKnowledge {
    private PresentKnowledge() {}

    static List<TextVersion> of(List<TextVersion> versions, LocalDate day) {
        List<TextVersion> known = new ArrayList<>();
        List<Effect> before = List.of();
        for (TextVersion version : knownOn(versions, day)) {
            List<Effect> applied = version.text().applied();
            known.add(new TextVersion(version.text(), causes(before, version)));
            before = applied;
        }
        return known;
    }

    /** Those whose rectangle holds the day, with the cause that they have in the full list. */
    static List<TextVersion> knownOn(List<TextVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> Habit.isIn(
                        day, version.window().knownFrom(), version.window().knownUntil()))
                .toList();
    }

    private static List<String> causes(List<Effect> before, TextVersion version) {
        Set<String> ids = new TreeSet<>();
        LocalDate first = version.window().validFrom();
        for (Effect effect : Effect.onlyInOne(before, version.text().applied())) {
            ids.add(effect.decision().id());
            if (first != null) {
                ids.addAll(effect.dates().settersOn(first));
            }
        }
        return List.copyOf(ids);
    }
}
