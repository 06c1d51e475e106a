package nl.consolidate.source;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/** The text of a provision, taken apart into its intro and its parts. */
record LawText(String intro, List<Provision> children, Status status) {
    static final LawText NOTHING = new LawText("", List.of(), Status.IN_FORCE);
    static final LawText NOT_HELD = new LawText("", List.of(), Status.NOT_HELD);

    LawText {
        children = List.copyOf(children);
    }

    static LawText of(Passage passage, ProvisionKind owner, ProvisionId id, Diagnostics findings) {
        return new LawText(passage.text().stripTrailing(), List.of(), Status.IN_FORCE);
    }
}
