package nl.consolidate.consolidation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.operation.Touch;

/** What moved or ended each provision last on the way to a text. */
final class LastMoves {
    private static final Set<Touch.Kind> DISPLACING =
            Set.of(Touch.Kind.RENUMBERED, Touch.Kind.MOVED, Touch.Kind.REPEALED, Touch.Kind.ABSORBED);

    private final List<Stage> way;
    private final Map<ProvisionId, Move> moves = new HashMap<>();

    /** One of them, at its place on the way. */
    record Move(int at, Stage step, Touch touch) {}

    LastMoves(List<Stage> way) {
        this.way = way;
    }

    /** What ended a provision. */
    Optional<Move> of(ProvisionId provision) {
        return Optional.ofNullable(all().get(provision));
    }

    /** What gave a provision its place: it was moved itself, or something around it. */
    Optional<Move> of(Path place) {
        return place.nodes().stream()
                .map(node -> all().get(node.id()))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Move::at));
    }

    // few texts need them
    private Map<ProvisionId, Move> all() {
        if (moves.isEmpty()) {
            for (int i = 0; i < way.size(); i++) {
                for (Touch touch : way.get(i).touches()) {
                    if (DISPLACING.contains(touch.kind())) {
                        moves.put(touch.provision(), new Move(i, way.get(i), touch));
                    }
                }
            }
        }
        return moves;
    }
}
