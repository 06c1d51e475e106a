package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.consolidate.amendment.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The order in which effects apply (concepts, section 3, rule 1): first day in force, publication, adoption, the
 * explicit order; then the written order within a decision, the end of the regulation behind all else of that day. What ties up to there is told apart by id, which settles
 * no conflict: such ties are found and reported.
 */
public record OrderKey(
        @Nullable LocalDate inForce,
        @Nullable LocalDate published,
        @Nullable LocalDate adopted,
        int order,
        String decision,
        int instruction,
        int operation,
        int correction)
        implements Comparable<OrderKey> {
    /** The place of what ends a regulation: behind all instructions of its decision. */
    static final int END = Integer.MAX_VALUE - 1;

    private static final Comparator<@Nullable LocalDate> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
    private static final Comparator<OrderKey> DECLARED = Comparator.comparing(OrderKey::inForce, UNKNOWN_LAST)
            .thenComparing(OrderKey::published, UNKNOWN_LAST)
            .thenComparing(OrderKey::adopted, UNKNOWN_FIRST)
            .thenComparingInt(OrderKey::order)
            .thenComparing(OrderKey::endsRegulation);
    private static final Comparator<OrderKey> WRITTEN = DECLARED.thenComparing(OrderKey::decision)
            .thenComparingInt(OrderKey::instruction)
            .thenComparingInt(OrderKey::operation)
            .thenComparingInt(OrderKey::correction);

    static OrderKey of(Decision decision, EffectDates dates, int instruction, int operation) {
        return new OrderKey(
                dates.inForce(),
                dates.publication().on(),
                decision.adopted() == null ? null : decision.adopted().value(),
                decision.order() == null ? 0 : decision.order().value(),
                decision.id(),
                instruction,
                operation,
                0);
    }

    /** The place directly behind this one, for the n-th correction of it. */
    public OrderKey corrected(int correction) {
        return new OrderKey(inForce, published, adopted, order, decision, instruction, operation, correction);
    }

    private boolean endsRegulation() {
        return instruction == END;
    }

    /** Whether two decisions stand in no order that the sources declare; a day not given declares none. */
    public boolean tiesWith(OrderKey other) {
        boolean sameDays = Objects.equals(inForce, other.inForce) && Objects.equals(published, other.published);
        boolean oneUnknown = (adopted == null) != (other.adopted == null);
        return !decision.equals(other.decision)
                && sameDays
                && (oneUnknown || (Objects.equals(adopted, other.adopted) && order == other.order));
    }

    /** Whether the sources declare by `order` alone that the one decision follows the other on equal days. */
    public boolean isOrderedExplicitly(OrderKey other) {
        return Objects.equals(inForce, other.inForce)
                && Objects.equals(published, other.published)
                && Objects.equals(adopted, other.adopted)
                && order != other.order;
    }

    /** Whether both are places of one operation, whatever its dates as they are known from time to time. */
    public boolean isSameOperation(OrderKey other) {
        return decision.equals(other.decision)
                && instruction == other.instruction
                && operation == other.operation
                && correction == other.correction;
    }

    @Override
    public int compareTo(OrderKey other) {
        return WRITTEN.compare(this, other);
    }
}
