package nl.consolidate.timeline;

import java.util.Objects;
import java.util.Set;
import nl.consolidate.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A finding on dates, with the dates that it is about.
 *
 * @param dates null where it is about the decision as a whole
 * @param reach which texts it puts in doubt
 */
record DateFinding(Diagnostic finding, @Nullable EffectDates dates, Reach reach) {
    /** The texts that a finding puts in doubt. */
    enum Reach {
        /** Those with an effect of these dates. */
        DATES,
        /** Those with an effect that the decision gives this first day in force. */
        SET_FOR_OTHERS,
        /** None: what is wrong has no effect. */
        NO_TEXT
    }

    /** Whether it is about any of these dates. */
    boolean concerns(Set<EffectDates> effects) {
        EffectDates about = dates;
        if (about == null || reach == Reach.NO_TEXT) {
            return reach != Reach.NO_TEXT;
        }
        return reach == Reach.SET_FOR_OTHERS
                ? effects.stream().anyMatch(each -> isSet(each, about))
                : effects.contains(about);
    }

    private static boolean isSet(EffectDates effect, EffectDates about) {
        return effect.ruledBy().equals(about.ruledBy()) && Objects.equals(effect.inForce(), about.inForce());
    }
}
