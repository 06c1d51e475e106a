package nl.consolidate.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Provision;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads how a file settles conflicts between decisions. */
final class ResolutionReader {
    private static final List<String> OUTCOMES = List.of("order", "text", "leaves-out");

    private final Desk desk;
    private final Fields fields;
    private final String origin;

    /** The origin names what the texts of resolutions make. */
    ResolutionReader(Desk desk, Fields fields, String origin) {
        this.desk = desk;
        this.fields = fields;
        this.origin = origin;
    }

    List<Resolution> resolutions() {
        List<Resolution> resolutions = new ArrayList<>();
        fields.mappings(fields.oneOrMore("resolutions"), "resolutions").forEach(mapping -> {
            Resolution resolution = resolution(desk.fields(mapping, Keys.RESOLUTION));
            if (resolution != null) {
                resolutions.add(resolution);
            }
        });
        return resolutions;
    }

    private @Nullable Resolution resolution(Fields entry) {
        entry.require("between");
        List<Located<String>> between = ids(entry, "between");
        Located<Address> at = entry.require("at") ? entry.address("at") : null;
        requireOutcome(entry);
        List<Located<String>> order = ids(entry, "order");
        refuseOthers(between, order, "order");
        Located<String> leavesOut = entry.has("leaves-out") ? entry.id("leaves-out") : null;
        refuseOthers(between, leavesOut == null ? List.of() : List.of(leavesOut), "leaves-out");
        Located<String> regulation = entry.has("regulation") ? entry.id("regulation") : null;
        Located<String> reason = entry.required("reason");
        Located<LocalDate> from = entry.date("from");
        Change text = at == null ? null : text(entry, at);
        if (at == null || reason == null || (text == null && order.isEmpty() && leavesOut == null)) {
            return null;
        }
        return new Resolution(between, at, regulation, order, text, leavesOut, from, reason.value(), entry.span());
    }

    private static void requireOutcome(Fields entry) {
        if (OUTCOMES.stream().noneMatch(entry::has) && !entry.has("file")) {
            entry.missing("order");
        }
        entry.atMostOne("order", "text");
        entry.atMostOne("order", "file");
        entry.atMostOne("order", "heading");
        entry.atMostOne("order", "leaves-out");
        entry.atMostOne("text", "leaves-out");
        entry.atMostOne("file", "leaves-out");
        entry.atMostOne("heading", "leaves-out");
    }

    // the settled text is a replacement of the provision, of which the editor is the author
    private @Nullable Change text(Fields entry, Located<Address> at) {
        if (!entry.has("text") && !entry.has("file")) {
            return null;
        }
        Provision content = new ContentReader(desk).read(entry, at, new Ids(desk.origin(origin + ".resolution")));
        return content == null
                ? null
                : new Change(new Operation.Replace(at, content, null), Expectation.NONE, Schedule.EMPTY, entry.span());
    }

    private void refuseOthers(List<Located<String>> between, List<Located<String>> named, String key) {
        Set<String> known = new HashSet<>();
        between.forEach(id -> known.add(id.value()));
        for (Located<String> id : named) {
            if (!known.contains(id.value())) {
                desk.findings()
                        .add(Diagnostic.of(
                                        Code.INVALID_VALUE,
                                        id.span(),
                                        id.value() + " in `" + key + "` is not one of the decisions in `between`")
                                .withHelp("name the same decisions in both"));
            }
        }
    }

    private List<Located<String>> ids(Fields entry, String key) {
        List<Located<String>> ids = new ArrayList<>();
        List<Node> items = entry.items(key);
        if (entry.node(key) instanceof Node.Sequence && items.size() == 1) {
            desk.findings().add(Code.INVALID_VALUE, entry.keySpan(key), "`" + key + "` needs at least two decisions");
        }
        for (Node item : items) {
            Scalar scalar = entry.scalar(item, "an entry of `" + key + "`");
            Located<String> id = scalar == null ? null : Values.id(Fields.words(scalar), desk.findings());
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }
}
