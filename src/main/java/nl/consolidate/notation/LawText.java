package nl.consolidate.notation;

import java.util.List;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/**
 * What stands in a provision.
 *
 * @param intro Markdown before the first part; the whole text where there are no parts
 * @param incomplete whether the text itself says that there is more
 */
public record LawText(String intro, List<Provision> children, boolean incomplete) {
    public LawText {
        children = List.copyOf(children);
    }

    /** The content of a provision; one without a text in force has its status as its only part. */
    public static LawText of(Provision owner) {
        if (owner.status() == Status.IN_FORCE) {
            return new LawText(owner.text(), owner.children(), owner.incomplete());
        }
        Provision part = Provision.of(owner.id(), ProvisionKind.TEXT, null);
        return new LawText("", List.of(part.withText(owner.text()).withStatus(owner.status())), owner.incomplete());
    }

    /**
     * Puts this content into a provision; where it only says that the text is gone or not held, the provision is. A
     * tombstone has no heading: under one, the words stay a part.
     */
    public Provision into(Provision owner) {
        Provision filled = owner.withIncomplete(owner.incomplete() || incomplete);
        Provision only = intro.isEmpty() && children.size() == 1 ? children.get(0) : owner;
        boolean says = only.kind() == ProvisionKind.TEXT && only.status() != Status.IN_FORCE;
        if (!says
                || (only.isRepealed()
                        && owner.kind().hasHeading()
                        && !owner.heading().isEmpty())) {
            return filled.withText(intro).withChildren(children);
        }
        return filled.withStatus(only.status()).withText(only.text());
    }
}
