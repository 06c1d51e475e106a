package nl.consolidate.drafting;

import java.util.List;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;

/** Gives what a decision prints identities of its own, so that none of them stands in the text already. */
final class Fresh {
    private Fresh() {}

    /** The parts below with identities that nothing else has; the provision keeps its own. */
    static Provision below(Provision provision) {
        return renamed(provision, provision.id().value());
    }

    private static Provision renamed(Provision provision, String name) {
        List<Provision> live = Reading.live(provision);
        List<Provision> children = Spans.indices(live)
                .mapToObj(i -> renamed(live.get(i), name + "/new_" + (i + 1))
                        .withId(new ProvisionId(name + "/new_" + (i + 1))))
                .toList();
        return provision.withChildren(children);
    }
}
