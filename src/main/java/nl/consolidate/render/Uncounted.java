package nl.consolidate.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.timeline.Effect;

/** Why operations that stand behind the first of two texts do not count in the second. */
final class Uncounted {
    private final ConsolidatedText second;

    Uncounted(ConsolidatedText second) {
        this.second = second;
    }

    /**
     * Such as {@code telt in de tweede tekst niet: vernietigd bij Uitspraak}; empty where one of the operations does count,
     * or nobody says why not.
     */
    String words(List<Effect> effects) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Effect effect : effects) {
            Optional<String> reason = reason(effect);
            if (reason.isEmpty()) {
                return "";
            }
            reasons.add(reason.get());
        }
        return reasons.isEmpty() ? "" : "telt in de tweede tekst niet: " + String.join("; ", reasons);
    }

    /** The same in brackets, behind something. */
    String inBrackets(List<Effect> effects) {
        String words = words(effects);
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private Optional<String> reason(Effect effect) {
        return second.withheld().stream()
                .filter(withheld -> withheld.effect().order().isSameOperation(effect.order()))
                .map(withheld -> WithheldGroup.reason(withheld, second))
                .findFirst();
    }
}
