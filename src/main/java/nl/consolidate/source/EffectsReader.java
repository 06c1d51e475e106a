package nl.consolidate.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads the regulations that a decision repeals. */
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
        Schedule dates = Dates.schedule(entry, Keys.WORDING);
        Schedule schedule = entry.has("from")
                ? new Schedule(Dates.inForce(entry, "from"), dates.retroactiveTo(), dates.until(), dates.wording())
                : dates;
        Located<LocalDate> adopted = describedAdopted(entry);
        return regulation == null
                ? null
                : new Repeal(regulation, entry.string("by"), adopted, entry.string("note"), schedule, entry.span());
    }

    private @Nullable Located<LocalDate> describedAdopted(Fields entry) {
        Mapping mapping = entry.mapping("described");
        if (mapping == null) {
            return null;
        }
        Fields described = desk.fields(mapping, Keys.DESCRIBED);
        return described.require("adopted") ? described.date("adopted") : null;
    }
}
