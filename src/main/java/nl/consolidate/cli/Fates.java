package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.consolidation.Trace;
import nl.consolidate.model.Path;
import nl.consolidate.render.OperationWords;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/** Tells what became of provisions that a text does not have, or has only as a number. */
record Fates(ConsolidatedText text, Trace trace, Phrases phrases) {
    /** Such as: artikel 10 (as numbered on 2020-01-01) is gone since … */
    String gone(Path old, @Nullable LocalDate numberedOn) {
        String who = phrases.numbered(old.address(), numberedOn);
        if (!text.hasText()) {
            return who + phrases.noTextLeft(text.officialLine());
        }
        List<HistoryEntry> history = text.historyOf(old.target().id());
        HistoryEntry last = history.isEmpty() ? null : history.get(history.size() - 1);
        if (last == null || last.kind() != HistoryKind.REPEALED) {
            return who + phrases.neverThere();
        }
        Effect end = last.effect();
        String by = (end.decision().id() + " " + end.part()).strip();
        return who + phrases.goneSince(end.dates().effectiveFrom(), by) + ": " + OperationWords.of(end);
    }
}
