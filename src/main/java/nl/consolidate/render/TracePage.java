package nl.consolidate.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.Trace;
import nl.consolidate.consolidation.TraceStep;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/**
 * A replay to be followed: each operation with what it left of the provisions that it touched.
 *
 * @param page what is said of the text at its end
 */
public record TracePage(Page page, List<Entry> entries) {
    public TracePage {
        entries = List.copyOf(entries);
    }

    /**
     * One operation.
     *
     * @param head its day and decision
     * @param lines what it did, its source, and why it was refused
     * @param text the regulation after it, without notes; where nothing is shown, of the end
     * @param parts the provisions to show after it
     */
    public record Entry(Effect effect, String head, List<String> lines, Page text, List<Path> parts, boolean refused) {
        public Entry {
            lines = List.copyOf(lines);
            parts = List.copyOf(parts);
        }
    }

    /** Every operation, with all that each touched. */
    public static TracePage of(ConsolidatedText text, Trace trace) {
        List<Entry> entries = new ArrayList<>();
        for (TraceStep step : trace.steps()) {
            entries.add(entry(text, step, touched(step)));
        }
        return new TracePage(Page.of(text), entries);
    }

    /** The operations named, with a provision as each left it. */
    public static TracePage of(ConsolidatedText text, Trace trace, ProvisionId provision, Set<OrderKey> named) {
        List<Entry> entries = new ArrayList<>();
        for (TraceStep step : trace.steps()) {
            if (named.contains(step.effect().order())) {
                entries.add(entry(text, step, place(step, provision).stream().toList()));
            }
        }
        return new TracePage(Page.of(text), entries);
    }

    private static Entry entry(ConsolidatedText end, TraceStep step, List<Path> parts) {
        Effect effect = step.effect();
        List<String> lines = new ArrayList<>();
        lines.add(OperationWords.withReason(effect));
        lines.add(effect.span().file().path() + ":" + effect.span().line());
        step.findings()
                .forEach(finding -> lines.add((step.refused() ? "geweigerd: " : "") + finding.message() + " ["
                        + finding.code().slug() + "]"));
        if (step.leftOut()) {
            lines.add("weggelaten door de redactie, die een conflict heeft opgelost");
        }
        moves(step.touched()).forEach(lines::add);
        List<Path> shown = step.refused() || step.leftOut() ? List.of() : parts;
        return new Entry(effect, head(effect), lines, Page.of(after(end, step)), shown, step.refused());
    }

    private static String head(Effect effect) {
        String part = Parts.words(List.of(effect.part()));
        String day = effect.dates().inForce() == null
                ? ""
                : DutchDates.numeric(effect.dates().inForce()) + " ";
        return day + effect.decision().id() + (part.isEmpty() ? "" : ", " + part);
    }

    private static List<String> moves(List<HistoryEntry> touched) {
        return touched.stream()
                .filter(entry -> !entry.from().isEmpty() && !entry.from().equals(entry.to()))
                .map(entry -> entry.from() + " → " + entry.to())
                .distinct()
                .toList();
    }

    private static ConsolidatedText after(ConsolidatedText end, TraceStep step) {
        Regulation text = step.text();
        return new ConsolidatedText(
                text == null ? end.regulation() : text,
                end.viewpoint(),
                TextStatus.IN_FORCE,
                end.officialLine(),
                end.window(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                end.ledger(),
                List.of(),
                List.of(),
                end.decisions());
    }

    private static Optional<Path> place(TraceStep step, ProvisionId provision) {
        Regulation text = step.text();
        return text == null ? Optional.empty() : Lookup.find(text.root(), provision);
    }

    // the outermost of those that it touched; of a first text all
    private static List<Path> touched(TraceStep step) {
        Regulation text = step.text();
        if (text == null) {
            return List.of();
        }
        Set<ProvisionId> touched = new HashSet<>();
        step.touched().forEach(entry -> touched.add(entry.provision()));
        List<Path> found = new ArrayList<>();
        Path root = Path.ofRoot(text.root());
        boolean whole =
                step.effect().change() == null || touched.contains(text.root().id());
        gather(root, touched, whole, found);
        return found;
    }

    private static void gather(Path place, Set<ProvisionId> touched, boolean all, List<Path> found) {
        for (Provision child : place.target().children()) {
            Path down = place.down(child);
            if (all || touched.contains(child.id())) {
                found.add(down);
            } else {
                gather(down, touched, false, found);
            }
        }
    }
}
