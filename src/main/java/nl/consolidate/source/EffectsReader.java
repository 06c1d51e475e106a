package nl.consolidate.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the regulations that a decision repeals, and the conflicts that it settles. */
final class EffectsReader {
    private final Desk desk;
    private final Fields fields;

    EffectsReader(Desk desk, Fields fields) {
        this.desk = desk;
        this.fields = fields;
    }

    private List<Fields> entries(String key, List<String> known) {
        return fields.mappings(fields.oneOrMore(key), key).stream()
                .map(mapping -> desk.fields(mapping, known))
                .toList();
    }

    /** All that is repealed, regulations and amendments. */
    List<Fields> repealed() {
        return entries("repeals", Keys.REPEALS);
    }

    /** The repeals of regulations; those of amendments are read with what is said of other decisions. */
    List<Repeal> repeals(List<Fields> entries) {
        List<Repeal> repeals = new ArrayList<>();
        for (Fields entry : entries) {
            if (!entry.has("amendment")) {
                Repeal repeal = repeal(entry);
                if (repeal != null) {
                    repeals.add(repeal);
                }
            }
        }
        return repeals;
    }

    private @Nullable Repeal repeal(Fields entry) {
        Located<String> regulation = entry.require("regulation") ? entry.id("regulation") : null;
        entry.atMostOne("in-force", "from");
        entry.needs("part", "amendment");
        Schedule dates = Dates.schedule(entry);
        Schedule schedule = entry.has("from")
                ? new Schedule(Dates.inForce(entry, "from"), dates.retroactiveTo(), dates.until())
                : dates;
        Located<LocalDate> adopted = describedAdopted(entry);
        return regulation == null
                ? null
                : new Repeal(
                        regulation,
                        entry.string("by"),
                        adopted,
                        entry.string("note"),
                        schedule,
                        Dates.wording(entry),
                        entry.span());
    }

    private @Nullable Located<LocalDate> describedAdopted(Fields entry) {
        Mapping mapping = entry.mapping("described");
        if (mapping == null) {
            return null;
        }
        Fields described = desk.fields(mapping, Keys.DESCRIBED);
        return described.require("adopted") ? described.date("adopted") : null;
    }

    List<Resolution> resolutions() {
        List<Resolution> resolutions = new ArrayList<>();
        for (Fields entry : entries("resolutions", Keys.RESOLUTION)) {
            Resolution resolution = resolution(entry);
            if (resolution != null) {
                resolutions.add(resolution);
            }
        }
        return resolutions;
    }

    private @Nullable Resolution resolution(Fields entry) {
        entry.require("between");
        List<Located<String>> between = ids(entry, "between");
        Located<Address> at = entry.require("at") ? entry.address("at") : null;
        if (!entry.has("order") && !entry.has("text")) {
            entry.missing("order");
        }
        entry.atMostOne("order", "text");
        List<Located<String>> order = ids(entry, "order");
        Located<String> reason = entry.required("reason");
        Located<String> text = entry.words("text");
        Located<LocalDate> from = entry.date("from");
        return at == null || reason == null
                ? null
                : new Resolution(between, at, order, text, from, reason.value(), entry.span());
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
