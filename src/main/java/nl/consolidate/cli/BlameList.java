package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.consolidation.Attribution;
import nl.consolidate.consolidation.Blame;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.WordRun;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/**
 * The provisions that a blame lists, in the order of the text, and the effects named in it, numbered from 1.
 *
 * @param formulas what the regulation says beside its provisions, by its Dutch name
 */
record BlameList(Map<String, List<WordRun>> formulas, List<Row> rows, Map<OrderKey, Named> effects) {
    /** An effect with the number by which the list names it. */
    record Named(int number, Effect effect) {}

    /** A provision and who made it. */
    record Row(Path place, Attribution by) {
        Provision provision() {
            return place.target();
        }
    }

    static BlameList of(ConsolidatedText text, List<Path> places, Blame blame) {
        BlameList list = new BlameList(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        if (places.isEmpty()) {
            list.take("opschrift", blame.of(Property.TITLE));
            list.take("citeertitel", blame.of(Property.CITATION_TITLE));
            list.take("aanhef", blame.of(Property.PREAMBLE));
            Path root = Path.ofRoot(text.regulation().root());
            root.target().children().forEach(child -> list.take(root.down(child), blame));
            list.take("slotformulier", blame.of(Property.CLOSING));
        } else {
            places.forEach(place -> list.take(place, blame));
        }
        list.number(text.applied());
        return list;
    }

    private void take(String name, List<WordRun> runs) {
        if (!runs.isEmpty()) {
            formulas.put(name, runs);
        }
    }

    private void take(Path place, Blame blame) {
        blame.of(place.target().id())
                .filter(found -> says(place.target()))
                .ifPresent(found -> rows.add(new Row(place, found)));
        place.target().children().forEach(child -> take(place.down(child), blame));
    }

    // a list without an intro says nothing of its own
    private static boolean says(Provision provision) {
        return !provision.kind().isInner()
                || provision.isRepealed()
                || provision.isNotHeld()
                || !(provision.heading() + provision.text()).isBlank();
    }

    // in the order in which they were applied
    private void number(List<Effect> applied) {
        Set<OrderKey> named = new HashSet<>();
        rows.forEach(row -> gather(row.by(), named));
        formulas.values().forEach(runs -> gather(runs, named));
        for (Effect effect : applied) {
            if (named.contains(effect.order())) {
                effects.put(effect.order(), new Named(effects.size() + 1, effect));
            }
        }
    }

    private static void gather(Attribution by, Set<OrderKey> named) {
        named.add(by.origin().order());
        named.add(by.last().order());
        named.add(by.number().order());
        gather(by.heading(), named);
        gather(by.text(), named);
    }

    private static void gather(List<WordRun> runs, Set<OrderKey> named) {
        runs.forEach(run -> named.add(run.by().order()));
    }

    /** The number by which the list names an effect. */
    int numberOf(Effect effect) {
        Named named = effects.get(effect.order());
        return named == null ? 0 : named.number();
    }
}
