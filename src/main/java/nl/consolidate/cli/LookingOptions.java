package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day on which one looks at texts that are named by a {@link View}, where the view itself does not say it. */
final class LookingOptions {
    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "the day on which one looks at a text whose VIEW does not say it (default: today)")
    private @Nullable String known;

    @Option(names = "--then", description = "each as it read on its day itself")
    private boolean then;

    /** From where a view looks; refuses a decision that does not change the regulation, or of which no day is known. */
    Viewpoint viewpoint(View view, Library library, String regulation, LocalDate today) {
        refuseContradiction();
        LocalDate looking = known == null ? today : Day.parse("--known", known);
        if (view instanceof View.OnDay day) {
            return View.viewpoint(day, then, looking);
        }
        View.Around around = (View.Around) view;
        Commenced days = Commenced.of(around.decision(), library.at(regulation, new Viewpoint(looking, looking)));
        return Viewpoint.asItReadOn(around.after() ? days.dayAfter() : days.dayBefore());
    }

    private void refuseContradiction() {
        if (then && known != null) {
            throw new UsageError("--then and --known exclude each other", "--then means: known on the day itself");
        }
    }

    /** Between before and after a decision others may have entered into force too: those are told. */
    static void tellOthers(View first, View second, ConsolidatedText before, ConsolidatedText after, Session session)
            throws IOException {
        if (first instanceof View.Around one
                && second instanceof View.Around other
                && one.decision().equals(other.decision())) {
            Set<String> others = new TreeSet<>(decisions(after));
            others.removeAll(decisions(before));
            others.remove(one.decision());
            if (!others.isEmpty()) {
                session.tellNote(session.phrases().inBetween(String.join(", ", others)));
            }
        }
    }

    private static Set<String> decisions(ConsolidatedText text) {
        return text.applied().stream()
                .map(Effect::decision)
                .map(decision -> decision.id())
                .collect(Collectors.toSet());
    }
}
