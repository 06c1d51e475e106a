package nl.consolidate.cli;

import java.time.LocalDate;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Lapse;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** Says in English why an effect does not count: what stands behind the name of its state. */
final class EnglishReason {
    private EnglishReason() {}

    /** Such as {@code , published 2024-01-02, in force 2025-01-01}; empty where the state says it all. */
    static String of(Withheld withheld, LocalDate validOn) {
        EffectDates dates = withheld.effect().dates();
        return switch (withheld.state()) {
            case ANNOUNCED -> published(dates) + ", in force" + on(dates.inForce());
            case NOT_YET_KNOWN -> published(dates);
            case NOT_VALID_THEN -> ", has effect from" + on(dates.effectiveFrom());
            case OUTSTANDING -> outstanding(dates);
            case EXPIRED -> expired(dates, validOn);
            case ANNULLED -> dates.lapseOn(validOn).map(EnglishReason::lapsed).orElse("");
            case LEFT_OUT -> leftOut(withheld.effect());
            default -> "";
        };
    }

    private static String published(EffectDates dates) {
        return ", published" + on(dates.publication().on())
                + (dates.publication().assumed() ? " (assumed)" : "");
    }

    private static String outstanding(EffectDates dates) {
        return dates.publication().on() == null
                ? ", the day of publication is not known"
                : published(dates) + ", the day of commencement is not set";
    }

    private static String expired(EffectDates dates, LocalDate validOn) {
        String withdrawnBy = dates.fate().withdrawnBy();
        if (withdrawnBy != null) {
            return ", repealed by " + withdrawnBy + " before it was in force";
        }
        LocalDate until = dates.until();
        return until != null && !validOn.isBefore(until)
                ? ", without effect from" + on(until)
                : dates.lapseOn(validOn).map(EnglishReason::lapsed).orElse("");
    }

    private static String lapsed(Lapse lapse) {
        String from =
                lapse.from().equals(LocalDate.MIN) ? " from the start" : ", without effect from" + on(lapse.from());
        String until = lapse.isForGood() ? "" : " until" + on(lapse.until());
        return from + until + (lapse.by().isEmpty() ? "" : ", by " + lapse.by());
    }

    private static String leftOut(Effect effect) {
        return effect.kind() == EffectKind.EDITS ? " on request" : " to settle a conflict: " + effect.reason();
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? " a day that is not known" : " " + day;
    }
}
