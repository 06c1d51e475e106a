package nl.consolidate.consolidation;

import nl.consolidate.amendment.Resolution;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * An effect with its place on the way to a text.
 *
 * @param by the resolution that treats it otherwise than it stands, null for none
 * @param readIn the text in which its addresses are read, null for the one for which its decision was written
 */
record Step(
        Effect effect,
        OrderKey place,
        Treatment treatment,
        @Nullable Resolution by,
        @Nullable Stage readIn) {
    /** What a resolution makes of an effect. */
    enum Treatment {
        AS_WRITTEN,
        /** Applied behind another decision. */
        MOVED,
        /** A refusal of it is settled. */
        EXCUSED,
        LEFT_OUT,
        /** What the resolution itself says. */
        SETTLING
    }

    static Step of(Effect effect) {
        return new Step(effect, effect.order(), Treatment.AS_WRITTEN, null, null);
    }

    /** Whether it acts on the text, be it behind another decision, and nothing excuses it. */
    boolean isApplied() {
        return treatment == Treatment.AS_WRITTEN || treatment == Treatment.MOVED;
    }

    Step treated(Treatment other, Resolution resolution) {
        return new Step(effect, place, other, resolution, readIn);
    }

    Step movedTo(OrderKey behind, Resolution resolution) {
        return new Step(effect, behind, Treatment.MOVED, resolution, readIn);
    }
}
