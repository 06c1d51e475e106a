package nl.consolidate.source;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Provision;

/** The text of a provision, taken apart into its intro and its parts. */
record LawText(String intro, List<Provision> children) {
    LawText {
        children = List.copyOf(children);
    }

    static LawText of(Passage passage, Provision owner, Diagnostics findings) {
        return new LawText(passage.text().stripTrailing(), List.of());
    }

    Provision into(Provision owner) {
        return owner.withText(intro).withChildren(children);
    }
}
