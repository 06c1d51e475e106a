package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * Why a provision reads as it does: what made it so, in order, and what would change it and does not.
 *
 * @param chain every effect that counts and concerns it, refused ones among them
 * @param withheld every other effect that would touch it
 */
public record Explanation(Path place, List<ChainLink> chain, List<Withheld> withheld) {
    public Explanation {
        chain = List.copyOf(chain);
        withheld = List.copyOf(withheld);
    }

    static Explanation of(Trace trace, Path place, List<Withheld> withheld, Prospects prospects) {
        return new Teller(trace, place, prospects).tell(withheld);
    }

    private static final class Teller {
        private final Trace trace;
        private final Path place;
        private final ProvisionId id;
        private final Prospects prospects;
        // all that ever stood in the provision
        private final Set<ProvisionId> inside;

        Teller(Trace trace, Path place, Prospects prospects) {
            this.trace = trace;
            this.place = place;
            this.id = place.target().id();
            this.prospects = prospects;
            this.inside = Inside.of(place.target());
        }

        Explanation tell(List<Withheld> withheld) {
            Blame blame = Blame.of(trace);
            List<ChainLink> chain = new ArrayList<>();
            Optional<Path> before = Optional.empty();
            for (TraceStep step : trace.steps()) {
                Optional<Path> after = placeIn(step.text());
                after.ifPresent(here -> inside.addAll(Inside.of(here.target())));
                List<HistoryEntry> happened = happened(step, before, after);
                boolean made = before.isEmpty() && after.isPresent();
                boolean ended = step.effect().kind() == EffectKind.REPEALS && before.isPresent();
                if (made || ended || !happened.isEmpty() || (step.refused() && concerns(step))) {
                    chain.add(new ChainLink(
                            step.effect(),
                            happened,
                            blame.overwriterOf(step.effect(), id, inside),
                            step.refused(),
                            step.findings()));
                }
                before = after;
            }
            return new Explanation(
                    place, chain, withheld.stream().filter(this::concerns).toList());
        }

        private Optional<Path> placeIn(@Nullable Regulation text) {
            return text == null ? Optional.empty() : Lookup.find(text.root(), id);
        }

        private boolean concerns(TraceStep step) {
            return prospects.concerns(step.effect(), inside, place.address());
        }

        private boolean concerns(Withheld other) {
            return prospects.concerns(other.effect(), inside, place.address());
        }

        private List<HistoryEntry> happened(TraceStep step, Optional<Path> before, Optional<Path> after) {
            Set<ProvisionId> here = new HashSet<>();
            Set<ProvisionId> holders = new HashSet<>();
            before.ifPresent(path -> gather(path, here, holders));
            after.ifPresent(path -> gather(path, here, holders));
            return step.touched().stream()
                    .filter(entry -> here.contains(entry.provision())
                            || (holders.contains(entry.provision()) && isElsewhere(entry)))
                    .toList();
        }

        private static void gather(Path path, Set<ProvisionId> here, Set<ProvisionId> holders) {
            here.addAll(Inside.of(path.target()));
            path.up().nodes().stream()
                    .filter(node -> !node.kind().isContainer())
                    .map(Provision::id)
                    .forEach(holders::add);
        }

        // the number of an article is part of the address of its leden
        private static boolean isElsewhere(HistoryEntry entry) {
            return entry.kind() == HistoryKind.RENUMBERED || entry.kind() == HistoryKind.MOVED;
        }
    }
}
