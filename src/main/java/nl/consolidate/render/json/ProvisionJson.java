package nl.consolidate.render.json;

import java.util.List;
import java.util.Locale;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.render.Caption;
import nl.consolidate.render.Page;
import nl.consolidate.timeline.Effect;

/** Writes provisions with their history as objects. */
final class ProvisionJson {
    private final Page page;
    private final JsonWriter out;

    ProvisionJson(Page page, JsonWriter out) {
        this.page = page;
        this.out = out;
    }

    void write(String name, List<Path> paths) {
        out.objects(name, paths, this::writeProvision);
    }

    private void writeProvision(Path path) {
        Provision provision = path.target();
        Label label = provision.label();
        out.text("kind", provision.kind().english())
                .textOrNull("number", label == null ? null : label.value())
                .text(
                        "label",
                        provision.marker().isEmpty() ? Caption.of(provision).name() : provision.marker())
                .text("heading", provision.heading())
                .text("address", path.address().toString())
                .text("id", provision.id().value())
                .text("eId", page.ids().nameOf(provision))
                .text("status", provision.status().slug())
                .bool("incomplete", provision.incomplete())
                .text("text", provision.text())
                .texts("notes", page.notes().on(provision))
                .objects("history", page.text().historyOf(provision.id()), this::writeEntry);
        write("children", provision.children().stream().map(path::down).toList());
    }

    private void writeEntry(HistoryEntry entry) {
        Effect effect = entry.effect();
        out.text("amendment", effect.decision().id())
                .text("part", effect.part())
                .text("operation", effect.verb())
                .text("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                .text("from", entry.from())
                .text("to", entry.to());
        if (!entry.others().isEmpty()) {
            out.texts("others", entry.others());
        }
        out.date("published", effect.dates().publication().on())
                .bool("publishedAssumed", effect.dates().publication().assumed())
                .date("inForce", effect.dates().inForce())
                .date("retroactiveTo", effect.dates().retroactiveTo())
                .date("until", effect.dates().until())
                .text("source", effect.span().toString());
    }
}
