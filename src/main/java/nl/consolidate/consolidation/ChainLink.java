package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One effect in the chain that made a provision.
 *
 * @param happened what it did to the provision, what stands in it, and the number of what holds it
 * @param overwrittenBy the effect that took its last words out again, null where some stand or there were none
 * @param findings what stands against it; of a refused one the reason
 */
public record ChainLink(
        Effect effect,
        List<HistoryEntry> happened,
        @Nullable Effect overwrittenBy,
        boolean refused,
        List<Diagnostic> findings) {
    public ChainLink {
        happened = List.copyOf(happened);
        findings = List.copyOf(findings);
    }

    /** Whether something stands against it, though it was applied. */
    public boolean isInConflict() {
        return !refused && findings.stream().anyMatch(Diagnostic::isError);
    }
}
