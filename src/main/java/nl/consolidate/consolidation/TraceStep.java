package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One effect on the way to a text.
 *
 * @param text the text after it, null as long as nothing is established
 * @param refused whether it was refused, so that the text is as it was
 * @param leftOut whether a resolution left it out, so that the text is as it was
 * @param touched what it did to each provision
 * @param findings what stands against it; of a refused one the reason
 */
public record TraceStep(
        Effect effect,
        @Nullable Regulation text,
        boolean refused,
        boolean leftOut,
        List<HistoryEntry> touched,
        List<Diagnostic> findings) {
    public TraceStep {
        touched = List.copyOf(touched);
        findings = List.copyOf(findings);
    }

    /** With the conflicts on the way in which it is, wherever they were found. */
    static TraceStep of(Stage stage, List<Conflict> conflicts) {
        return new TraceStep(
                stage.effect(),
                stage.text(),
                stage.isRefused(),
                stage.isLeftOut(),
                Histories.entries(stage),
                findings(stage, conflicts));
    }

    // what it met in another decision says more than that it was refused
    private static List<Diagnostic> findings(Stage stage, List<Conflict> conflicts) {
        List<Diagnostic> findings = new ArrayList<>(stage.findings());
        conflicts.stream()
                .filter(conflict ->
                        conflict.operations().contains(stage.effect().order()))
                .forEach(conflict -> findings.add(conflict.finding()));
        return findings;
    }
}
