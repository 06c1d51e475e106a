package nl.consolidate.drafting;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * What came of a draft when it was applied as every decision is: replayed on the first text by the consolidation itself.
 *
 * @param holds whether it gave the second text
 * @param findings what the consolidation has to say of it
 */
public record Proof(boolean holds, List<Diagnostic> findings) {
    // any days will do, as long as the one follows the other
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    public Proof {
        findings = List.copyOf(findings);
    }

    /** Applies parts of a decision, as they were read or drafted, to the first text of a draft. */
    public static Proof of(Draft draft, List<Instruction> parts) {
        Regulation base = draft.before();
        Decision first = decision(base.id(), base, List.of(), 0);
        AmendedRegulation amended = new AmendedRegulation(Sketch.said(base.id()), parts, List.of(), Schedule.EMPTY);
        Decision second = decision(base.id() + "-draft", null, List.of(amended), 10);
        Consolidator consolidator = new Consolidator(List.of(first, second), Settings.DEFAULT);
        LocalDate day = FIRST_DAY.plusDays(30);
        ConsolidatedText text = consolidator.at(base.id(), new Viewpoint(day, day));
        boolean holds = text.hasText()
                && Reading.same(text.regulation().root(), draft.after().root())
                && Properties.same(text.regulation(), draft.after());
        return new Proof(holds, consolidator.findings());
    }

    private static Decision decision(
            String id, @Nullable Regulation establishes, List<AmendedRegulation> amends, int daysLater) {
        LocalDate published = FIRST_DAY.plusDays(daysLater);
        SourceSpan nowhere = Sketch.said("").span();
        Schedule schedule =
                new Schedule(new Located<>(new Commencement.OnDate(published.plusDays(1)), nowhere), null, null);
        return new Decision(
                id,
                id,
                establishes,
                null,
                new Located<>(new Publication(published, "", false, ""), nowhere),
                schedule,
                null,
                null,
                amends,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Decision.Dossier.EMPTY,
                0,
                nowhere);
    }
}
