package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/**
 * Finds in a text that knows nothing of identities which provision is which of another: by number and by words. Equal
 * words under another number were renumbered, equal words elsewhere were moved, similar words under one number were
 * changed. Nothing is matched twice, and kinds agree. The same two texts give the same answer.
 */
public final class Alignment {
    private final Provision before;
    private final Matches matches;
    private final Set<String> taken = new HashSet<>();

    private Alignment(Provision before, Provision after) {
        this.before = before;
        this.matches = new Matches();
        all(before).forEach(node -> taken.add(node.id().value()));
        matches.put(before, after);
    }

    /** The second text with the identities of the first; those that it had itself mean nothing. */
    public static Provision adopt(Provision before, Provision after) {
        Alignment alignment = new Alignment(before, after);
        alignment.match(after);
        return alignment.named(after, false);
    }

    /** The same for two texts that share identities: those stand, and only what is left over is matched. */
    public static Provision complete(Provision before, Provision after) {
        Alignment alignment = new Alignment(before, after);
        Map<ProvisionId, Provision> known = new LinkedHashMap<>();
        all(before).forEach(node -> known.put(node.id(), node));
        all(after).forEach(node -> {
            Provision old = known.get(node.id());
            if (old != null && old.kind() == node.kind() && !(old.isRepealed() && !node.isRepealed())) {
                alignment.matches.putIfFree(old, node);
            }
        });
        alignment.match(after);
        return alignment.named(after, true);
    }

    private void match(Provision after) {
        matchLeaves(after);
        new ContainerPairing(matches)
                .pair(containers(before).toList(), containers(after).toList());
        // what was matched is gone through in the order of the text, while matching goes on inside it
        List<Matches.Pair> found = new ArrayList<>(matches.inOrderOf(after));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(inside(found.get(i).old(), found.get(i).now()));
        }
        matchElsewhere(after);
    }

    private void matchLeaves(Provision after) {
        List<Provision> olds = leaves(before).toList();
        List<Provision> news = leaves(after).toList();
        new SiblingPairing(matches).pair(olds, news);
    }

    // the pairs that were not there before
    private List<Matches.Pair> inside(Provision old, Provision now) {
        List<Provision> olds = inner(old);
        List<Provision> news = inner(now);
        return new SiblingPairing(matches).pair(olds, news);
    }

    private static List<Provision> inner(Provision node) {
        return node.children().stream().filter(child -> child.kind().isInner()).toList();
    }

    private void matchElsewhere(Provision after) {
        List<Matches.Pair> moved = new SiblingPairing(matches)
                .pairEqual(
                        all(before).filter(node -> node.kind().isInner()).toList(),
                        all(after).filter(node -> node.kind().isInner()).toList());
        List<Matches.Pair> found = new ArrayList<>(moved);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(inside(found.get(i).old(), found.get(i).now()));
        }
    }

    private Provision named(Provision node, boolean keepsOwn) {
        Provision old = matches.of(node);
        ProvisionId id = old != null ? old.id() : fresh(node, keepsOwn);
        List<Provision> children = new ArrayList<>(node.children().size());
        for (Provision child : node.children()) {
            children.add(named(child, keepsOwn));
        }
        return node.withId(id).withChildren(children);
    }

    private ProvisionId fresh(Provision node, boolean keepsOwn) {
        if (keepsOwn && taken.add(node.id().value())) {
            return node.id();
        }
        Label label = node.label();
        String name = "new#" + node.kind().abbreviation() + (label == null ? "" : "_" + label.value());
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "~" + i;
        }
        return new ProvisionId(unique);
    }

    private static Stream<Provision> all(Provision node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(Alignment::all));
    }

    private static Stream<Provision> leaves(Provision node) {
        return node.children().stream()
                .flatMap(child -> child.kind().isContainer()
                        ? leaves(child)
                        : child.kind().isLeaf() ? Stream.of(child) : Stream.empty());
    }

    private static Stream<Provision> containers(Provision node) {
        return node.children().stream()
                .filter(child -> child.kind().isContainer())
                .flatMap(child -> Stream.concat(Stream.of(child), containers(child)));
    }
}
