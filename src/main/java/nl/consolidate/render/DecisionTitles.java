package nl.consolidate.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** The titles of the decisions that a text knows of, those that change no text themselves among them. */
final class DecisionTitles {
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> titlesByFile = new HashMap<>();

    DecisionTitles(ConsolidatedText text) {
        text.decisions().forEach(this::add);
        text.applied().forEach(effect -> add(effect.decision()));
        text.withheld().stream().map(Withheld::effect).forEach(effect -> add(effect.decision()));
    }

    private void add(Decision decision) {
        titles.put(decision.id(), decision.title());
        titlesByFile.put(decision.span().file().path(), decision.title());
    }

    /** The title, or the id of a decision that only its id is known of. */
    String of(String id) {
        return titles.getOrDefault(id, id);
    }

    /** The title with the id, by which the sources and the site name it; the id alone where no title is known. */
    String withId(String id) {
        String title = titles.get(id);
        return title == null ? id : title + " (" + id + ")";
    }

    /** The titles of the decisions in whose files places lie, each once; a place in another file has none. */
    List<String> at(List<@Nullable SourceSpan> places) {
        TreeSet<String> found = new TreeSet<>();
        places.stream()
                .filter(Objects::nonNull)
                .map(place -> titlesByFile.get(place.file().path()))
                .filter(Objects::nonNull)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
