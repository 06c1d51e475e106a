package nl.consolidate.consolidation;

import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;

/**
 * The text of a regulation at a viewpoint, and why it reads so.
 *
 * @param regulation the regulation with its text there; where there is no text, with the last one or the first
 * @param officialLine the line of the national portals, word for word
 * @param window the rectangle of days in which the answer is the same
 * @param applied the effects that made the text, in their order; the first establishes the regulation
 * @param withheld all other effects on the regulation, with the reason
 * @param history what happened to each provision of this text, oldest first; unchanged ones are absent
 * @param overview the rows of the table of changes, newest first
 * @param findings why the text cannot be given; a text with an error here is not to be shown as law
 * @param stale the numbers in its sentences that no longer name what they named, in the order of the text
 * @param decisions all decisions of the sources: the dates of others name some that change no text themselves
 */
public record ConsolidatedText(
        Regulation regulation,
        Viewpoint viewpoint,
        TextStatus status,
        String officialLine,
        Window window,
        List<Effect> applied,
        List<Withheld> withheld,
        Map<ProvisionId, List<HistoryEntry>> history,
        List<OverviewRow> overview,
        Ledger ledger,
        List<Diagnostic> findings,
        List<StaleReference> stale,
        List<Decision> decisions) {
    public ConsolidatedText {
        applied = List.copyOf(applied);
        withheld = List.copyOf(withheld);
        history = Map.copyOf(history);
        overview = List.copyOf(overview);
        findings = List.copyOf(findings);
        stale = List.copyOf(stale);
        decisions = List.copyOf(decisions);
    }

    public boolean isRefused() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }

    public boolean hasText() {
        return !isRefused() && (status == TextStatus.IN_FORCE || status == TextStatus.FUTURE);
    }

    public List<HistoryEntry> historyOf(ProvisionId id) {
        return history.getOrDefault(id, List.of());
    }
}
