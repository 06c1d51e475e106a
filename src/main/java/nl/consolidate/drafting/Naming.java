package nl.consolidate.drafting;

import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;

/** How a decision names what it brings. */
final class Naming {
    private Naming() {}

    /** The address of a new part of a provision; one without a number goes by the place that it gets. */
    static Address of(Path parent, Provision content, List<Provision> siblings) {
        if (content.label() != null || content.kind().isNamed()) {
            return parent.down(content).address();
        }
        int place = 1;
        for (Provision sibling : siblings) {
            if (sibling.id().equals(content.id())) {
                break;
            }
            place += sibling.kind() == content.kind() && sibling.label() == null ? 1 : 0;
        }
        if (content.kind().isNumbered() && content.kind() != ProvisionKind.ITEM) {
            return parent.address().plus(new Step(content.kind(), ""));
        }
        return parent.address()
                .plus(new Step(content.kind(), (content.kind() == ProvisionKind.ITEM ? "-" : "") + place));
    }
}
