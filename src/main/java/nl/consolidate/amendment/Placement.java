package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;

/** Where a provision is put. */
public sealed interface Placement {
    /** Directly behind another provision, in the same parent. */
    record After(Located<Address> anchor) implements Placement {}

    /** Directly before another provision, in the same parent. */
    record Before(Located<Address> anchor) implements Placement {}

    /** First in its parent. */
    record AtStart(Located<Address> parent) implements Placement {}

    /** Last in its parent. */
    record AtEnd(Located<Address> parent) implements Placement {}
}
