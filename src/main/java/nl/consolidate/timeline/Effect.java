package nl.consolidate.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a decision on one regulation, with its dates: the smallest thing that counts or does not count.
 *
 * @param regulation the id of the regulation that it changes
 * @param part the letter of the instruction, the article that repeals, or empty
 * @param change the operation; null where a regulation is established or repealed as a whole
 * @param reason why an editor corrected, or empty
 */
public record Effect(
        EffectKind kind,
        String regulation,
        Decision decision,
        String part,
        @Nullable Change change,
        String reason,
        EffectDates dates,
        OrderKey order,
        SourceSpan span)
        implements Comparable<Effect> {
    /** Whether it is the end of a regulation by its own terms, which no operation states. */
    public boolean isExpiry() {
        return kind == EffectKind.REPEALS
                && decision.establishes() != null
                && decision.establishes().id().equals(regulation);
    }

    /** Whether it was read as an operation, which the ledger counts. */
    public boolean isOperation() {
        return kind != EffectKind.ESTABLISHES && kind != EffectKind.SETTLES && !isExpiry();
    }

    /** The verb of the operation. */
    public String verb() {
        if (change != null) {
            return change.operation().verb();
        }
        return switch (kind) {
            case REPEALS -> isExpiry() ? "until" : "repeals";
            case SETTLES -> "settles";
            default -> "establishes";
        };
    }

    /** Those that only one of two texts holds, by their places in the order. */
    public static Collection<Effect> onlyInOne(List<Effect> one, List<Effect> other) {
        Map<OrderKey, Effect> only = new LinkedHashMap<>();
        one.forEach(effect -> only.put(effect.order(), effect));
        for (Effect effect : other) {
            if (only.remove(effect.order()) == null) {
                only.put(effect.order(), effect);
            }
        }
        return only.values();
    }

    /** The same with the reason for which an editor treats it otherwise. */
    public Effect because(String why) {
        return new Effect(kind, regulation, decision, part, change, why, dates, order, span);
    }

    // the decision holds all its texts, which would be read each time; its place in the order tells as much
    @Override
    public int hashCode() {
        return order.hashCode();
    }

    @Override
    public int compareTo(Effect other) {
        return order.compareTo(other.order);
    }
}
