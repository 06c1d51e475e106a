package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.consolidation.Wording.Written;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Touch;
import nl.consolidate.reference.Reference;
import nl.consolidate.reference.Reference.Bearing;
import nl.consolidate.reference.References;
import nl.consolidate.reference.Targets;
import org.jspecify.annotations.Nullable;

/**
 * Finds references whose number names another provision than it did when they were written, or none, and those that never
 * named any; in all texts that are known last, each reference once. It rewrites nothing.
 */
final class StaleReferences {
    private static final Set<Touch.Kind> DISPLACING =
            Set.of(Touch.Kind.RENUMBERED, Touch.Kind.MOVED, Touch.Kind.REPEALED, Touch.Kind.ABSORBED);

    private final List<Tile> tiles;
    private final WrittenReferences written = new WrittenReferences();
    // the text of the latest days tells where a target went last
    private final Map<Key, Diagnostic> found = new LinkedHashMap<>();

    private record Key(
            ProvisionId provision, Address said, @Nullable ProvisionId target) {}

    /** What moved or ended a provision last, at its place on the way. */
    private record Move(int at, Stage step, Touch touch) {
        String end() {
            String part = step.effect().part();
            String by = step.effect().decision().id() + (part.isEmpty() ? "" : ", part " + part);
            return touch.kind() == Touch.Kind.ABSORBED && !touch.others().isEmpty()
                    ? "went on in " + touch.others().get(0) + " by " + by
                    : "was repealed by " + by;
        }
    }

    StaleReferences(List<Tile> tiles) {
        this.tiles = tiles.stream()
                .filter(tile -> tile.window().knownUntil() == null)
                .toList();
    }

    List<Diagnostic> findings() {
        tiles.stream().map(Tile::stage).forEach(this::judge);
        return new ArrayList<>(found.values());
    }

    // what is refused is no text of law
    private void judge(Stage stage) {
        Regulation text = stage.text();
        List<Stage> way = stage.way();
        if (text != null && !stage.isRepealed() && way.stream().noneMatch(Stage::isDoubtful)) {
            Map<ProvisionId, Wording> wordings = written.of(way);
            if (!wordings.isEmpty()) {
                new InText(text, way, wordings).judge(Path.ofRoot(text.root()));
            }
        }
    }

    /** One text with the way to it. */
    private final class InText {
        private final Provision root;
        private final References references;
        private final List<Stage> way;
        private final Map<ProvisionId, Wording> wordings;
        private final Map<ProvisionId, Move> moves = new HashMap<>();

        InText(Regulation text, List<Stage> way, Map<ProvisionId, Wording> wordings) {
            this.root = text.root();
            this.references = new References(text);
            this.way = way;
            this.wordings = wordings;
        }

        void judge(Path place) {
            Provision provision = place.target();
            Wording wording = wordings.get(provision.id());
            if (wording != null && !provision.isRepealed()) {
                judge(place, wording);
            }
            provision.children().forEach(child -> judge(place.down(child)));
        }

        private void judge(Path place, Wording wording) {
            boolean moved = !wording.place().equals(place.address());
            List<Reference> here = moved ? references.in(wording.text(), place) : List.of();
            for (Written each : wording.all()) {
                Reference reference = each.reference();
                // of a range only the numbers that the words name
                if (reference.end() > reference.start()) {
                    Optional<Reference> now = moved ? sameWords(reference, here) : Optional.of(reference);
                    now.ifPresent(found -> judge(place, found, each.target()));
                }
            }
        }

        // in other surroundings "het tweede lid" can have no article, and then nothing is certain
        private static Optional<Reference> sameWords(Reference written, List<Reference> here) {
            boolean relative = !written.said().equals(written.address());
            return here.stream()
                    .filter(each ->
                            each.start() == written.start() && each.said().equals(written.said()))
                    .filter(each -> !relative || !each.said().equals(each.address()))
                    .findFirst();
        }

        private void judge(Path place, Reference reference, @Nullable ProvisionId target) {
            Targets targets = references.targets();
            Optional<Path> named = targets.of(reference.address());
            Key key = new Key(place.target().id(), reference.said(), target);
            if (target == null) {
                if (reference.bearing() == Bearing.SAID_HERE && targets.isCertainlyAbsent(reference.address())) {
                    found.put(key, unknown(place, reference));
                }
            } else if (!named.map(path -> isStill(path.target(), target)).orElse(false)) {
                stale(place, reference, target).ifPresent(finding -> found.put(key, finding));
            }
        }

        private static boolean isStill(Provision named, ProvisionId target) {
            return named.id().equals(target) && !named.isRepealed();
        }

        private static Diagnostic unknown(Path place, Reference reference) {
            return Diagnostic.of(
                            Code.UNKNOWN_REFERENCE,
                            place.target().source(),
                            place.address() + " refers to " + reference.address()
                                    + ", which this regulation does not have")
                    .withHelp("check the number against the official text; the words stay as they are");
        }

        // where neither a place nor an end is known nothing is certain
        private Optional<Diagnostic> stale(Path place, Reference reference, ProvisionId target) {
            Optional<Path> now =
                    Lookup.find(root, target).filter(path -> !path.target().isRepealed());
            Optional<Move> move = now.map(this::lastMove).orElseGet(() -> Optional.ofNullable(moves().get(target)));
            if (now.isEmpty() && move.isEmpty()) {
                return Optional.empty();
            }
            String went = now.map(path -> "is now " + path.address())
                    .orElseGet(() -> move.map(Move::end).orElse(""));
            Diagnostic finding = Diagnostic.of(
                            Code.STALE_REFERENCE,
                            place.target().source(),
                            place.address() + " refers to " + reference.address() + ", which " + went)
                    .withHelp("a number in a sentence changes only when an amendment says so");
            return Optional.of(move.map(each -> finding.withRelated(
                            Aim.of(each.step().effect()), now.isPresent() ? "moved here" : "ended here"))
                    .orElse(finding));
        }

        private Optional<Move> lastMove(Path path) {
            return path.nodes().stream()
                    .map(node -> moves().get(node.id()))
                    .filter(Objects::nonNull)
                    .max(Comparator.comparingInt(Move::at));
        }

        private Map<ProvisionId, Move> moves() {
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
}
