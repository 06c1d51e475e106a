package nl.consolidate.render;

import java.util.HashMap;
import java.util.Map;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.timeline.Withheld;

/** The titles of the decisions that a text knows of, by id. */
final class DecisionTitles {
    private final Map<String, String> titles = new HashMap<>();

    DecisionTitles(ConsolidatedText text) {
        text.applied().forEach(effect -> add(effect.decision()));
        text.withheld().stream().map(Withheld::effect).forEach(effect -> add(effect.decision()));
    }

    private void add(Decision decision) {
        titles.put(decision.id(), decision.title());
    }

    /** The title, or the id of a decision that only its id is known of. */
    String of(String id) {
        return titles.getOrDefault(id, id);
    }
}
