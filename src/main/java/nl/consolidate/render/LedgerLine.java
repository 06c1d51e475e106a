package nl.consolidate.render;

import java.util.stream.Collectors;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.timeline.EffectState;

/** The account of all operations read, as one line that adds up. */
public final class LedgerLine {
    private LedgerLine() {}

    /** Such as {@code 12 opdrachten gelezen: 10 verwerkt, 2 aangekondigd.} */
    public static String of(Ledger ledger) {
        String counts = ledger.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + words(count.getKey()))
                .collect(Collectors.joining(", "));
        String total = ledger.total() + (ledger.total() == 1 ? " opdracht" : " opdrachten") + " gelezen";
        return counts.isEmpty() ? total + "." : total + ": " + counts + ".";
    }

    /** The state in Dutch. */
    public static String words(EffectState state) {
        return switch (state) {
            case APPLIED -> "verwerkt";
            case ANNOUNCED -> "aangekondigd";
            case NOT_YET_KNOWN -> "pas later bekend";
            case NOT_VALID_THEN -> "pas later geldig";
            case OUTSTANDING -> "zonder datum";
            case EXPIRED -> "vervallen";
            case ANNULLED -> "vernietigd of geschorst";
            case REFUSED -> "geweigerd of in conflict";
            case UNREAD -> "niet gelezen";
            case LEFT_OUT -> "weggelaten";
        };
    }
}
