package nl.consolidate.render;

import java.util.List;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/**
 * A text in the two halves between which its closing stands.
 *
 * @param body the regulation without the annexes at its end
 * @param annexes the regulation with nothing but these
 */
public record BodyAndAnnexes(Provision body, Provision annexes) {
    public static BodyAndAnnexes of(Provision root) {
        List<Provision> parts = root.children();
        int end = parts.size();
        while (end > 0 && parts.get(end - 1).kind() == ProvisionKind.ANNEX) {
            end--;
        }
        Provision behind = root.withText("").withIncomplete(false);
        return new BodyAndAnnexes(
                root.withChildren(parts.subList(0, end)), behind.withChildren(parts.subList(end, parts.size())));
    }

    public boolean hasAnnexes() {
        return !annexes.children().isEmpty();
    }
}
