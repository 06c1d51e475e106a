package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Step;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/** Finds an inserted provision with a number such as 10a beside a repealed one whose number it could have. */
final class FreeNumber implements DraftingRule {
    @Override
    public List<Diagnostic> judge(Drafted drafted) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Stage step : drafted.steps()) {
            Effect effect = step.effect();
            if (effect.change() != null && effect.change().operation() instanceof Operation.Insert) {
                Drafted.inserted(step)
                        .flatMap(place -> Lookup.find(drafted.rootAfter(), place))
                        .flatMap(place -> finding(effect, place))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Diagnostic> finding(Effect effect, Path place) {
        Provision inserted = place.target();
        Label label = inserted.label();
        if (label == null || !label.value().matches(".*[0-9]\\p{L}+|\\p{L}{2,}")) {
            return Optional.empty();
        }
        List<Provision> siblings = place.parent().children();
        int index = siblings.indexOf(inserted);
        Optional<Provision> free =
                beside(siblings, index - 1, inserted).or(() -> beside(siblings, index + 1, inserted));
        return free.map(tombstone -> worded(effect, place, tombstone));
    }

    private static Optional<Provision> beside(List<Provision> siblings, int index, Provision inserted) {
        if (index < 0 || index >= siblings.size()) {
            return Optional.empty();
        }
        Provision neighbour = siblings.get(index);
        boolean free = neighbour.kind() == inserted.kind() && neighbour.isRepealed() && isPlain(neighbour.label());
        return free ? Optional.of(neighbour) : Optional.empty();
    }

    private static boolean isPlain(@Nullable Label label) {
        return label != null && label.value().matches(".*[0-9]|\\p{L}");
    }

    private static Diagnostic worded(Effect effect, Path place, Provision tombstone) {
        Step free = new Step(
                tombstone.kind(), Objects.requireNonNull(tombstone.label()).value());
        return Diagnostic.of(
                        Code.NUMBER_FREE,
                        Aim.of(effect),
                        place.address() + " is inserted beside " + free
                                + ", which has been repealed and whose number is" + " free")
                .withRelated(tombstone.source(), free + " before its repeal")
                .withHelp("insert it as " + free + "; where the decision says otherwise, accept it with `allow:`");
    }
}
