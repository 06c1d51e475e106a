package nl.consolidate.render;

import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Entry;
import nl.consolidate.timeline.Effect;

/** What stands behind a change. */
final class Occasions {
    private Occasions() {}

    /** The effects on a provision, on what stands in it and on what went from it, as far as no other block tells them. */
    static List<Effect> of(Entry entry, List<Entry> lost) {
        return Stream.concat(of(entry), lost.stream().flatMap(Occasions::of)).toList();
    }

    private static Stream<Effect> of(Entry entry) {
        Stream<Effect> inside = entry.parts().stream()
                .filter(part -> part.provision().kind().isInner() && part.isChanged())
                .flatMap(Occasions::of);
        return Stream.concat(entry.because().stream(), inside);
    }

    /** The effects that count in one of two texts only. */
    static List<Effect> ofOneOnly(Comparison comparison) {
        List<Effect> old = comparison.before().applied();
        List<Effect> now = comparison.after().applied();
        return Stream.concat(without(now, old), without(old, now)).toList();
    }

    private static Stream<Effect> without(List<Effect> all, List<Effect> others) {
        return all.stream()
                .filter(effect ->
                        others.stream().noneMatch(other -> other.order().isSameOperation(effect.order())));
    }

    /** The titles of the decisions of which something counts in one of two texts only. */
    static List<String> titles(Comparison comparison) {
        Uncounted uncounted = new Uncounted(comparison.after());
        return Reason.byDecision(ofOneOnly(comparison)).values().stream()
                .map(effects -> effects.get(0).decision().title() + uncounted.inBrackets(effects))
                .distinct()
                .toList();
    }
}
