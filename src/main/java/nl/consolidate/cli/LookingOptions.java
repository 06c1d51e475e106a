package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day one looks at a text, where a {@link View} does not say it itself. */
final class LookingOptions {
    @Option(names = "--known", paramLabel = "DATE", description = "the day on which one looks (default: today)")
    private @Nullable String known;

    @Option(names = "--then", description = "as it read on its day itself: known on that day")
    private boolean then;

    /** The viewpoint of a text that is valid on a day; refuses two answers to from where it is looked at. */
    Viewpoint viewpoint(LocalDate valid, LocalDate today) {
        LocalDate looking = day(today);
        return new Viewpoint(valid, then ? valid : looking);
    }

    /** From where a view looks; refuses a decision that does not change the regulation, or of which no day is known. */
    Viewpoint viewpoint(View view, Library library, String regulation, LocalDate today) {
        if (view instanceof View.OnDay day) {
            return day.known() == null ? viewpoint(day.valid(), today) : new Viewpoint(day.valid(), day.known());
        }
        View.Around around = (View.Around) view;
        LocalDate looking = day(today);
        Commenced days = Commenced.of(
                around.decision(),
                library.decision(around.decision()),
                library.at(regulation, new Viewpoint(looking, looking)));
        return Viewpoint.asItReadOn(around.after() ? days.dayAfter() : days.dayBefore());
    }

    private LocalDate day(LocalDate today) {
        if (then && known != null) {
            throw new UsageError("--then and --known exclude each other", "--then means: known on the day itself");
        }
        return known == null ? today : Day.parse("--known", known);
    }

    /** Between before and after a decision others may have entered into force too: those are told. */
    static void tellOthers(
            View first, View second, ConsolidatedText before, ConsolidatedText after, Library library, Session session)
            throws IOException {
        if (first instanceof View.Around one
                && second instanceof View.Around other
                && one.decision().equals(other.decision())) {
            Set<String> others = new TreeSet<>(decisions(after));
            others.removeAll(decisions(before));
            others.remove(one.decision());
            library.decision(one.decision()).map(Decision::commences).orElse(List.of()).stream()
                    .map(commenced -> commenced.decision().value())
                    .forEach(others::remove);
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
