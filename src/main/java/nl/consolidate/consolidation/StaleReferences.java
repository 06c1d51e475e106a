package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.consolidate.consolidation.Wording.Written;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.reference.Reference;
import nl.consolidate.reference.Reference.Bearing;
import nl.consolidate.reference.References;
import nl.consolidate.reference.Targets;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Finds references whose number names another provision than it did when they were written, or none, and those that never
 * named any. It rewrites nothing.
 */
final class StaleReferences {
    private final Allowances allowances;
    private final LivingAddresses addresses = new LivingAddresses();
    private final WrittenReferences written = new WrittenReferences();
    private final IdentityHashMap<Stage, List<Told>> known = new IdentityHashMap<>();

    private record Key(
            ProvisionId provision, Address said, @Nullable ProvisionId target) {}

    /** A reference that is told of; stale or, with null, of what never was. */
    private record Told(Key key, @Nullable StaleReference stale, Diagnostic finding) {}

    StaleReferences(Allowances allowances) {
        this.allowances = allowances;
    }

    /** The findings on all texts that are known last, each reference once. */
    List<Diagnostic> findings(List<Tile> tiles) {
        // the text of the latest days tells where a target went last
        Map<Key, Diagnostic> found = new LinkedHashMap<>();
        tiles.stream()
                .filter(tile -> tile.window().knownUntil() == null)
                .flatMap(tile -> told(tile.stage()).stream())
                .forEach(told -> found.put(told.key(), told.finding()));
        return new ArrayList<>(found.values());
    }

    /** Those in one text that nobody accepted. */
    List<StaleReference> in(Stage stage) {
        List<StaleReference> stale = new ArrayList<>();
        for (Told told : told(stage)) {
            if (told.stale() != null
                    && !allowances.filter(List.of(told.finding())).isEmpty()) {
                stale.add(told.stale());
            }
        }
        return stale;
    }

    private List<Told> told(Stage stage) {
        return known.computeIfAbsent(stage, this::judge);
    }

    // what is refused is no text of law
    private List<Told> judge(Stage stage) {
        Regulation text = stage.text();
        List<Stage> way = stage.way();
        if (text == null || stage.isRepealed() || way.stream().anyMatch(Stage::isDoubtful)) {
            return List.of();
        }
        Map<ProvisionId, Wording> doubtful = new HashMap<>();
        Map<ProvisionId, Wording> wordings = written.of(way);
        Map<ProvisionId, Address> now = wordings.isEmpty() ? Map.of() : addresses.of(text.root());
        wordings.forEach((id, wording) -> {
            if (now.containsKey(id) && isDoubtful(now.get(id), wording, now)) {
                doubtful.put(id, wording);
            }
        });
        return doubtful.isEmpty() ? List.of() : new InText(text, way, doubtful).judge();
    }

    // most numbers name what they always named, which the addresses alone can tell
    private static boolean isDoubtful(@Nullable Address place, Wording wording, Map<ProvisionId, Address> now) {
        return wording.hasNeighbours()
                || !wording.place().equals(place)
                || wording.all().stream()
                        .anyMatch(each -> each.target() == null
                                || !each.reference().address().equals(now.get(each.target())));
    }

    /** One text with the way to it. */
    private static final class InText {
        private final Provision root;
        private final References references;
        private final Map<ProvisionId, Wording> wordings;
        private final LastMoves moves;
        private final List<Told> told = new ArrayList<>();

        InText(Regulation text, List<Stage> way, Map<ProvisionId, Wording> wordings) {
            this.root = text.root();
            this.references = new References(text);
            this.wordings = wordings;
            this.moves = new LastMoves(way);
        }

        List<Told> judge() {
            judge(Path.ofRoot(root));
            return told;
        }

        private void judge(Path place) {
            Provision provision = place.target();
            Wording wording = wordings.get(provision.id());
            if (wording != null && !provision.isRepealed()) {
                judge(place, wording);
            }
            provision.children().forEach(child -> judge(place.down(child)));
        }

        private void judge(Path place, Wording wording) {
            boolean moved = !wording.place().equals(place.address());
            List<Reference> here = moved || wording.hasNeighbours() ? references.in(wording.text(), place) : List.of();
            for (Written each : wording.all()) {
                Reference reference = each.reference();
                boolean again = moved || Wording.isNeighbour(reference);
                // of a range only the numbers that the words name
                if (reference.end() > reference.start()) {
                    Optional<Reference> now = again ? sameWords(reference, here) : Optional.of(reference);
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
                    told.add(new Told(key, null, unknown(place, reference)));
                }
            } else if (!named.map(path -> isStill(path.target(), target)).orElse(false)) {
                stale(place, reference, key, target).ifPresent(told::add);
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
        private Optional<Told> stale(Path place, Reference reference, Key key, ProvisionId target) {
            Optional<Path> now =
                    Lookup.find(root, target).filter(path -> !path.target().isRepealed());
            Optional<LastMoves.Move> move = now.map(moves::of).orElseGet(() -> moves.of(target));
            if (now.isEmpty() && move.isEmpty()) {
                return Optional.empty();
            }
            StaleReference stale = new StaleReference(
                    place.target().id(),
                    reference.address(),
                    now.map(Path::address).orElse(null),
                    now.isPresent() ? null : move.flatMap(InText::wentOnIn).orElse(null),
                    move.map(each -> each.step().effect()).orElse(null));
            return Optional.of(new Told(key, stale, finding(place, stale)));
        }

        private static Optional<Address> wentOnIn(LastMoves.Move end) {
            return end.touch().others().stream().findFirst();
        }

        private static Diagnostic finding(Path place, StaleReference stale) {
            Diagnostic finding = Diagnostic.of(
                            Code.STALE_REFERENCE,
                            place.target().source(),
                            place.address() + " refers to " + stale.number() + ", which " + went(stale))
                    .withHelp("a number in a sentence changes only when an amendment says so");
            return stale.by() == null
                    ? finding
                    : finding.withRelated(Aim.of(stale.by()), stale.now() != null ? "moved here" : "ended here");
        }

        private static String went(StaleReference stale) {
            if (stale.now() != null) {
                return "is now " + stale.now();
            }
            String end = stale.wentOnIn() == null ? "was repealed" : "went on in " + stale.wentOnIn();
            return stale.by() == null ? end : end + " by " + by(stale.by());
        }

        private static String by(Effect effect) {
            String part = effect.part();
            return effect.decision().id() + (part.isEmpty() ? "" : ", part " + part);
        }
    }
}
