package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which effects count at a viewpoint: P ≤ b, J ≤ j, G ≤ g and g &lt; until (concepts, section 2),
 * and neither annulled nor suspended on g, nor repealed before J.
 */
public final class Selector {
    private Selector() {}

    /** Parts the effects in those that count, in their order, and the others with the reason. */
    public static Selection select(List<Effect> effects, Viewpoint viewpoint) {
        List<Effect> applying = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (Effect effect : effects) {
            EffectState state = stateOf(effect, viewpoint);
            if (state == EffectState.APPLIED) {
                applying.add(effect);
            } else {
                withheld.add(new Withheld(effect, state));
            }
        }
        return new Selection(applying, withheld);
    }

    // a correction of what has no publication is known from its own
    private static EffectState stateOf(Effect effect, Viewpoint viewpoint) {
        LocalDate own = effect.decision().publishedOn();
        boolean unknown = own != null && own.isAfter(viewpoint.knownOn());
        return unknown ? EffectState.NOT_YET_KNOWN : stateOf(effect.dates(), viewpoint);
    }

    /** The state of an effect with these dates; publication is asked first, so that the future stays unknown. */
    public static EffectState stateOf(EffectDates dates, Viewpoint viewpoint) {
        LocalDate published = dates.publication().on();
        LocalDate inForce = dates.inForce();
        if (published != null && published.isAfter(viewpoint.knownOn())) {
            return EffectState.NOT_YET_KNOWN;
        }
        if (published == null) {
            return EffectState.OUTSTANDING;
        }
        if (dates.fate().withdrawnBy() != null) {
            return EffectState.EXPIRED;
        }
        if (inForce == null) {
            return EffectState.OUTSTANDING;
        }
        Lapse.Cause lapsed =
                dates.lapseOn(viewpoint.validOn()).map(Lapse::cause).orElse(null);
        if (lapsed == Lapse.Cause.ANNULLED || lapsed == Lapse.Cause.SUSPENDED) {
            return EffectState.ANNULLED;
        }
        if (inForce.isAfter(viewpoint.decisive())) {
            return EffectState.ANNOUNCED;
        }
        LocalDate effective = dates.retroactiveTo() != null ? dates.retroactiveTo() : inForce;
        if (effective.isAfter(viewpoint.validOn())) {
            return EffectState.NOT_VALID_THEN;
        }
        boolean over = lapsed == Lapse.Cause.ENDED || isOver(dates.until(), viewpoint.validOn());
        return over ? EffectState.EXPIRED : EffectState.APPLIED;
    }

    private static boolean isOver(@Nullable LocalDate end, LocalDate day) {
        return end != null && !day.isBefore(end);
    }
}
