package nl.consolidate.drafting;

import java.util.Optional;
import nl.consolidate.amendment.Operation;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/** An operation with the text to which it is applied. */
record Act(Operation operation, Provision root) {
    /** The provision that an address of the operation names in that text. */
    Provision named(Address address) {
        return Lookup.find(root, address).get(0).target();
    }

    Optional<Path> find(Address address) {
        return Lookup.find(root, address).stream().findFirst();
    }
}
