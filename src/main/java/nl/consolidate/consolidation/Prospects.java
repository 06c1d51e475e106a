package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.consolidate.amendment.Operation;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;

/** Tells what an effect that does not count would do, in the text that it was written for. */
final class Prospects {
    private final Replay replay;
    private final Stage here;

    /** Asked from a text, which also answers for effects without dates. */
    Prospects(Replay replay, Stage here) {
        this.replay = replay;
        this.here = here;
    }

    /** Whether it would touch a provision or anything in it; where nobody can tell, by what its addresses say. */
    boolean concerns(Effect effect, Set<ProvisionId> provision, Address address) {
        if (effect.change() == null || effect.kind() == EffectKind.ESTABLISHES) {
            return true;
        }
        Stage before = effect.dates().isSettled() ? replay.writtenFor(effect, LocalDate.MAX) : here;
        Regulation text = before.text();
        if (text == null || before.isRepealed()) {
            return Mentions.of(effect.change().operation(), address);
        }
        Stage after = replay.applyHere(effect, before);
        return after.isRefused()
                ? mentions(effect.change().operation(), text, provision, address)
                : touches(after, text, provision);
    }

    // by the number that it has now, or had in the text for which the operation was written
    private static boolean mentions(Operation operation, Regulation text, Set<ProvisionId> provision, Address address) {
        return Mentions.of(operation, address)
                || provision.stream()
                        .flatMap(id -> Lookup.find(text.root(), id).stream())
                        .anyMatch(place -> Mentions.of(operation, place.address()));
    }

    // what is new there stands in the provision; what is gone stood in it
    private static boolean touches(Stage after, Regulation before, Set<ProvisionId> provision) {
        List<ProvisionId> touched =
                after.touches().stream().map(Touch::provision).toList();
        if (touched.stream().anyMatch(provision::contains)) {
            return true;
        }
        Regulation text = after.text();
        return Inside.of(before.root(), provision).stream().anyMatch(touched::contains)
                || (text != null && Inside.of(text.root(), provision).stream().anyMatch(touched::contains));
    }
}
