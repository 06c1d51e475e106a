package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/** Pairs chapters and the like by what they hold, by heading and by number. */
final class ContainerPairing {
    private static final double SAME_HEADING = 0.6;
    private static final double SAME_NUMBER = 0.3;

    private final Matches matches;

    ContainerPairing(Matches matches) {
        this.matches = matches;
    }

    /** Pairs what is free of both lists; its leaves are paired already. */
    void pair(List<Provision> before, List<Provision> after) {
        List<Provision> olds = before.stream().filter(matches::isFreeOld).toList();
        List<Provision> news = after.stream().filter(matches::isFreeNew).toList();
        List<Set<ProvisionId>> held = olds.stream().map(ContainerPairing::held).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < news.size(); j++) {
            Set<ProvisionId> holds = heldNow(news.get(j));
            for (int i = 0; i < olds.size(); i++) {
                double likeness = likeness(olds.get(i), news.get(j), held.get(i), holds);
                if (likeness > 0) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        candidates.forEach(candidate -> matches.putIfFree(olds.get(candidate.old()), news.get(candidate.now())));
    }

    private static double likeness(Provision old, Provision now, Set<ProvisionId> held, Set<ProvisionId> holds) {
        // a repealed one does not come back to life
        if (old.kind() != now.kind() || (old.isRepealed() && !now.isRepealed())) {
            return 0;
        }
        boolean heading = !old.heading().isBlank() && old.heading().equals(now.heading());
        boolean number = Reading.name(old).equals(Reading.name(now));
        Set<ProvisionId> shared = new HashSet<>(held);
        shared.retainAll(holds);
        int all = held.size() + holds.size();
        double content = all == 0 ? 0 : 2.0 * shared.size() / all;
        return content + (heading ? SAME_HEADING : 0) + (number ? SAME_NUMBER : 0);
    }

    private static Set<ProvisionId> held(Provision container) {
        Set<ProvisionId> ids = new HashSet<>();
        leaves(container).forEach(leaf -> ids.add(leaf.id()));
        return ids;
    }

    private Set<ProvisionId> heldNow(Provision container) {
        Map<ProvisionId, Provision> ids = new HashMap<>();
        leaves(container).forEach(leaf -> {
            Provision old = matches.of(leaf);
            if (old != null) {
                ids.put(old.id(), old);
            }
        });
        return ids.keySet();
    }

    private static Stream<Provision> leaves(Provision node) {
        return node.children().stream().flatMap(child -> child.kind().isContainer() ? leaves(child) : Stream.of(child));
    }
}
