package nl.consolidate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a person points at a provision; a place, which changes with renumbering. No steps: the whole regulation. */
public record Address(List<Step> steps, Facet facet) {
    public static final Address REGULATION = new Address(List.of(), Facet.WHOLE);

    public Address {
        steps = List.copyOf(steps);
    }

    public static Address of(Step... steps) {
        return new Address(List.of(steps), Facet.WHOLE);
    }

    /** Reads an address in Dutch or English; refuses with the reason as message. */
    public static Address parse(String text) {
        return AddressParser.one(text);
    }

    /** The address of the same place seen from a wider one. */
    public Address within(Address outer) {
        List<Step> all = new ArrayList<>(outer.steps);
        all.addAll(steps);
        return new Address(all, facet);
    }

    public Address plus(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Address(all, Facet.WHOLE);
    }

    /** The last step; empty for the regulation itself. */
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The address without its last step. */
    public Address parent() {
        return new Address(steps.subList(0, Math.max(0, steps.size() - 1)), Facet.WHOLE);
    }

    /** The address in Dutch, as findings and pages print it. */
    @Override
    public String toString() {
        String place = steps.stream().map(Step::toString).collect(Collectors.joining(" "));
        String named = place.isEmpty() ? ProvisionKind.REGULATION.dutch() : place;
        return facet == Facet.WHOLE ? named : named + " " + facet.dutch();
    }
}
