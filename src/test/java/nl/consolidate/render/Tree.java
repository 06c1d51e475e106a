package nl.consolidate.render;

import java.util.List;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import org.jspecify.annotations.Nullable;

/** Short words to build a text by hand; every provision gets the next identity. */
public final class Tree {
    private int last;

    public Provision regulation(Provision... parts) {
        return node(ProvisionKind.REGULATION, null, "", "", "", parts);
    }

    public Provision chapter(String number, String heading, Provision... parts) {
        return node(ProvisionKind.CHAPTER, number, "", heading, "", parts);
    }

    public Provision article(String number, String heading, String text, Provision... parts) {
        return node(ProvisionKind.ARTICLE, number, "", heading, text, parts);
    }

    public Provision annex(String number, String heading, String text, Provision... parts) {
        return node(ProvisionKind.ANNEX, number, "", heading, text, parts);
    }

    public Provision heading(String heading, String text, Provision... parts) {
        return node(ProvisionKind.HEADING, null, "", heading, text, parts);
    }

    public Provision lid(String number, String text, Provision... parts) {
        return node(ProvisionKind.PARAGRAPH, number, number + ".", "", text, parts);
    }

    public Provision item(String number, String text, Provision... parts) {
        return node(ProvisionKind.ITEM, number, number + ".", "", text, parts);
    }

    public Provision dash(String text, Provision... parts) {
        return node(ProvisionKind.ITEM, null, "-", "", text, parts);
    }

    public Provision definition(String term, String text, Provision... parts) {
        return node(ProvisionKind.DEFINITION, null, "", term, text, parts);
    }

    public Provision closing(String text) {
        return node(ProvisionKind.TEXT, null, "", "", text);
    }

    public Provision table(String head, String... rows) {
        Provision table = node(ProvisionKind.TABLE, null, "", "", head);
        return table.withChildren(List.of(rows).stream()
                .map(row -> node(ProvisionKind.ROW, null, "", "", row))
                .toList());
    }

    public Provision notHeld(Provision provision) {
        return provision.withStatus(Status.NOT_HELD);
    }

    public Provision node(
            ProvisionKind kind,
            @Nullable String number,
            String marker,
            String heading,
            String text,
            Provision... parts) {
        last++;
        Label label = number == null ? null : new Label(number);
        return Provision.of(new ProvisionId("p" + last), kind, label)
                .withMarker(marker)
                .withHeading(heading)
                .withText(text)
                .withChildren(List.of(parts));
    }
}
