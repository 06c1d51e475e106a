package nl.consolidate.consolidation;

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
 * @param touched what it did to each provision
 * @param findings what stands against it; of a refused one the reason
 */
public record TraceStep(
        Effect effect,
        @Nullable Regulation text,
        boolean refused,
        List<HistoryEntry> touched,
        List<Diagnostic> findings) {
    public TraceStep {
        touched = List.copyOf(touched);
        findings = List.copyOf(findings);
    }

    static TraceStep of(Stage stage) {
        return new TraceStep(
                stage.effect(), stage.text(), stage.isRefused(), Histories.entries(stage), StageFindings.at(stage));
    }
}
