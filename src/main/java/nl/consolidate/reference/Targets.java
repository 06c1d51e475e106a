package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.consolidate.model.Address;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;

/** What the addresses in the words of a text name in that text. */
public final class Targets {
    private static final Pattern NUMBER = Pattern.compile("\\d+°?");

    private final Provision root;
    private final Map<Address, List<Path>> known = new HashMap<>();
    private final Map<Step, List<Path>> leaves = new HashMap<>();

    public Targets(Provision root) {
        this.root = root;
    }

    /** The one provision that an address names, a repealed one too; none where there is none or more than one. */
    public Optional<Path> of(Address address) {
        List<Path> places = places(address);
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** Whether the text is held where the address should lead and yet has nothing there. */
    public boolean isCertainlyAbsent(Address address) {
        if (!places(address).isEmpty()) {
            return false;
        }
        Address outer = address.parent();
        while (places(outer).isEmpty()) {
            outer = outer.parent();
        }
        // an article can be missing in any chapter that is not held in full
        boolean anywhere =
                outer.steps().isEmpty() || places(outer).get(0).target().kind().isContainer();
        return places(outer).stream().allMatch(place -> isHeld(place.target(), anywhere));
    }

    private static boolean isHeld(Provision provision, boolean withChapters) {
        boolean held = !provision.incomplete() && !provision.isNotHeld();
        return held
                && (!withChapters
                        || provision.children().stream()
                                .filter(child -> child.kind().isContainer())
                                .allMatch(child -> isHeld(child, true)));
    }

    private List<Path> places(Address address) {
        List<Path> places = known.get(address);
        if (places == null) {
            places = find(address);
            places = places.isEmpty() ? withDegree(address) : places;
            known.put(address, places);
        }
        return places;
    }

    private List<Path> find(Address address) {
        Optional<Step> last = address.last();
        if (last.isEmpty()) {
            return List.of(Path.ofRoot(root));
        }
        Step step = last.get();
        if (address.steps().size() == 1 && step.kind().isLeaf()) {
            return leaves().getOrDefault(step, List.of());
        }
        List<Path> found = new ArrayList<>();
        for (Path outer : places(address.parent())) {
            Lookup.find(outer.target(), Address.of(step)).forEach(inner -> found.add(join(outer, inner)));
        }
        return found;
    }

    private static Path join(Path outer, Path inner) {
        List<Provision> nodes = new ArrayList<>(outer.nodes());
        nodes.addAll(inner.nodes().subList(1, inner.nodes().size()));
        return new Path(nodes);
    }

    // most references call articles and annexes, of which there can be thousands
    private Map<Step, List<Path>> leaves() {
        if (leaves.isEmpty()) {
            collect(Path.ofRoot(root));
        }
        return leaves;
    }

    private void collect(Path place) {
        for (Provision child : place.target().children()) {
            Label label = child.label();
            if (child.kind().isLeaf()) {
                Step step = new Step(child.kind(), label == null ? "" : label.value());
                leaves.computeIfAbsent(step, unseen -> new ArrayList<>()).add(place.down(child));
            } else if (child.kind().isContainer()) {
                collect(place.down(child));
            }
        }
    }

    // "onder 2" is said of an onderdeel that is printed 2° too
    private List<Path> withDegree(Address address) {
        Optional<Step> last = address.last();
        boolean number = last.isPresent()
                && last.get().kind() == ProvisionKind.ITEM
                && NUMBER.matcher(last.get().value()).matches();
        if (!number) {
            return List.of();
        }
        String value = last.get().value();
        String other = value.endsWith("°") ? value.substring(0, value.length() - 1) : value + "°";
        return Lookup.find(root, address.parent().plus(new Step(ProvisionKind.ITEM, other)));
    }
}
