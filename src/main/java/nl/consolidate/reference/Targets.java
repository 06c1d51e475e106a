package nl.consolidate.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;

/** What the addresses in the words of a text name in that text. */
public final class Targets {
    private final Provision root;
    private final Map<Address, List<Path>> known = new HashMap<>();

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
            places = Lookup.find(root, address);
            places = places.isEmpty() ? withDegree(address) : places;
            known.put(address, places);
        }
        return places;
    }

    // "onder 2" is said of an onderdeel that is printed 2° too
    private List<Path> withDegree(Address address) {
        Optional<Step> last = address.last();
        boolean number = last.isPresent()
                && last.get().kind() == ProvisionKind.ITEM
                && last.get().value().matches("\\d+°?");
        if (!number) {
            return List.of();
        }
        String value = last.get().value();
        String other = value.endsWith("°") ? value.substring(0, value.length() - 1) : value + "°";
        return Lookup.find(root, address.parent().plus(new Step(ProvisionKind.ITEM, other)));
    }
}
