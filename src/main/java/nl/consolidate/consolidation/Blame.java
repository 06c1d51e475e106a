package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * Who put each word of a text there: the way to it is walked, and the words of each provision are compared from one text
 * to the next. A provision is followed through its numbers and places, so that renumbering claims no words.
 */
public final class Blame {
    private final Map<ProvisionId, Attribution> provisions;
    private final Map<Property, List<WordRun>> properties;
    private final List<Overwritten> overwritten;

    /**
     * Words of one effect that another took out.
     *
     * @param where the provision in which they stood and all that held it
     */
    record Overwritten(Set<ProvisionId> where, OrderKey of, Effect by) {}

    private Blame(
            Map<ProvisionId, Attribution> provisions,
            Map<Property, List<WordRun>> properties,
            List<Overwritten> overwritten) {
        this.provisions = provisions;
        this.properties = properties;
        this.overwritten = overwritten;
    }

    static Blame of(Trace trace) {
        BlameWalk walk = new BlameWalk();
        Regulation before = null;
        for (TraceStep step : trace.steps()) {
            Regulation after = step.text();
            if (!step.refused() && after != null) {
                walk.pass(step.effect(), before, after);
                before = after;
            }
        }
        return walk.result();
    }

    static Blame of(Map<ProvisionId, WordsOf> words, Map<Property, List<Credited>> properties, List<Overwritten> lost) {
        Map<ProvisionId, Attribution> provisions = new HashMap<>();
        words.forEach((id, found) -> provisions.put(
                id,
                new Attribution(
                        found.origin(), found.number(), found.last(), runs(found.heading()), runs(found.text()))));
        Map<Property, List<WordRun>> runs = new HashMap<>();
        properties.forEach((property, found) -> runs.put(property, runs(found)));
        return new Blame(provisions, runs, List.copyOf(lost));
    }

    /** A word and who put it there. */
    record Credited(Word word, Effect by) {}

    /** What is known of a provision on the way. */
    record WordsOf(Effect origin, Effect number, Effect last, List<Credited> heading, List<Credited> text) {
        WordsOf {
            heading = List.copyOf(heading);
            text = List.copyOf(text);
        }
    }

    /** Of a provision of the text, or of one that a former text on the way had. */
    public Optional<Attribution> of(ProvisionId provision) {
        return Optional.ofNullable(provisions.get(provision));
    }

    /** Of what the regulation says beside its provisions; nothing where it says nothing. */
    public List<WordRun> of(Property property) {
        return properties.getOrDefault(property, List.of());
    }

    /** Who took the last words of an effect out of a provision; null where some stand there, or never did. */
    @Nullable
    Effect overwriterOf(Effect effect, ProvisionId provision, Set<ProvisionId> inside) {
        boolean lasts =
                inside.stream().map(provisions::get).anyMatch(found -> found != null && holds(found, effect.order()));
        Effect by = null;
        for (Overwritten lost : overwritten) {
            if (!lasts && lost.of().equals(effect.order()) && lost.where().contains(provision)) {
                by = lost.by();
            }
        }
        return by;
    }

    private static boolean holds(Attribution words, OrderKey effect) {
        return words.heading().stream().anyMatch(run -> run.by().order().equals(effect))
                || words.text().stream().anyMatch(run -> run.by().order().equals(effect));
    }

    private static List<WordRun> runs(List<Credited> words) {
        List<WordRun> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            run.append(words.get(i).word());
            Effect by = words.get(i).by();
            if (i + 1 == words.size() || !words.get(i + 1).by().order().equals(by.order())) {
                runs.add(new WordRun(run.toString(), by));
                run.setLength(0);
            }
        }
        return runs;
    }
}
