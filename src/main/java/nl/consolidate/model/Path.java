package nl.consolidate.model;

import java.util.ArrayList;
import java.util.List;

/** The way from the root of a regulation down to a provision, both included; made while walking, never stored. */
public record Path(List<Provision> nodes) {
    public Path {
        nodes = List.copyOf(nodes);
    }

    public static Path ofRoot(Provision root) {
        return new Path(List.of(root));
    }

    public Path down(Provision child) {
        List<Provision> all = new ArrayList<>(nodes.size() + 1);
        all.addAll(nodes);
        all.add(child);
        return new Path(all);
    }

    public Provision target() {
        return nodes.get(nodes.size() - 1);
    }

    /** The provision that directly holds the target; the root holds itself. */
    public Provision parent() {
        return nodes.get(Math.max(0, nodes.size() - 2));
    }

    /** The path to the parent. */
    public Path up() {
        return new Path(nodes.subList(0, Math.max(1, nodes.size() - 1)));
    }

    public boolean passes(ProvisionId id) {
        return nodes.stream().anyMatch(node -> node.id().equals(id));
    }

    /** The address of the target: articles and annexes are named without their chapter. */
    public Address address() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            Provision node = nodes.get(i);
            if (node.kind().isLeaf()) {
                steps.clear();
            }
            steps.add(stepTo(nodes.get(i - 1), node));
        }
        return new Address(steps, Facet.WHOLE);
    }

    private static Step stepTo(Provision parent, Provision node) {
        if (node.kind().isNamed()) {
            return new Step(node.kind(), node.heading());
        }
        Label label = node.label();
        if (label != null) {
            return new Step(node.kind(), label.value());
        }
        if (node.kind().isNumbered() && node.kind() != ProvisionKind.ITEM) {
            return new Step(node.kind(), "");
        }
        int place = Lookup.unlabelled(parent, node.kind()).indexOf(node) + 1;
        return new Step(node.kind(), (node.kind() == ProvisionKind.ITEM ? "-" : "") + place);
    }
}
