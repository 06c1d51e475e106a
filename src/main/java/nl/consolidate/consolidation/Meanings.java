package nl.consolidate.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Binder;
import nl.consolidate.operation.Binding;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** What operations mean in a text: each address read once there, to identities (concepts, section 3, rule 4). */
final class Meanings {
    private final Map<Place, Meaning> known = new HashMap<>();

    private record Place(Stage text, OrderKey order) {}

    /** An operation bound to a text, or the reason why it cannot be; neither where there is no text in force. */
    record Meaning(@Nullable Binding binding, @Nullable Diagnostic refusal) {
        static final Meaning NONE = new Meaning(null, null);
    }

    Meaning of(Effect effect, Stage in) {
        return known.computeIfAbsent(new Place(in, effect.order()), place -> read(effect, in));
    }

    private static Meaning read(Effect effect, Stage in) {
        Change change = effect.change();
        Regulation text = in.text();
        if (change == null || text == null || in.isRepealed()) {
            return Meaning.NONE;
        }
        Binder.Result result = namesNoPlace(effect, change)
                ? Binder.bindAmong(madeBy(effect, in), change, origin(effect), text)
                : Binder.bind(change, origin(effect), text);
        return result instanceof Binder.Result.Bound bound
                ? new Meaning(bound.binding(), null)
                : new Meaning(null, ((Binder.Result.Refused) result).reason());
    }

    // a correction without a place means what the corrected part made or changed
    private static boolean namesNoPlace(Effect effect, Change change) {
        Located<Address> scope = effect.kind() == EffectKind.CORRECTS ? scopeOf(change.operation()) : null;
        return scope != null && scope.value().equals(Address.REGULATION);
    }

    private static @Nullable Located<Address> scopeOf(Operation operation) {
        if (operation instanceof Operation.ReplaceText replace) {
            return replace.scope();
        }
        if (operation instanceof Operation.InsertText insert) {
            return insert.scope();
        }
        return operation instanceof Operation.DeleteText delete ? delete.scope() : null;
    }

    private static List<ProvisionId> madeBy(Effect correction, Stage in) {
        return in.way().stream()
                .filter(stage -> stage.effect()
                        .order()
                        .decision()
                        .equals(correction.order().decision()))
                .filter(stage ->
                        correction.part().isEmpty() || stage.effect().part().equals(correction.part()))
                .flatMap(stage -> stage.touches().stream())
                .map(Touch::provision)
                .distinct()
                .toList();
    }

    private static String origin(Effect effect) {
        OrderKey order = effect.order();
        String correction = order.correction() == 0 ? "" : "." + order.correction();
        return effect.decision().id() + "." + order.instruction() + "." + order.operation() + correction;
    }
}
