package nl.consolidate.timeline;

import java.util.Objects;
import java.util.Set;
import nl.consolidate.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A finding on dates, with the dates that it is about.
 *
 * @param dates null where it is about the decision as a whole
 * @param forOthers whether the decision sets these dates for another one
 */
record DateFinding(Diagnostic finding, @Nullable EffectDates dates, boolean forOthers) {
    /** Whether it is about any of these dates. */
    boolean concerns(Set<EffectDates> effects) {
        EffectDates about = dates;
        if (about == null) {
            return true;
        }
        return forOthers ? effects.stream().anyMatch(each -> isSet(each, about)) : effects.contains(about);
    }

    private static boolean isSet(EffectDates effect, EffectDates about) {
        return effect.ruledBy().equals(about.ruledBy()) && Objects.equals(effect.inForce(), about.inForce());
    }
}
