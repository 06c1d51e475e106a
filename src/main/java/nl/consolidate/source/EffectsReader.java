package nl.consolidate.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads what a decision does to regulations as a whole and to other decisions. */
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

    List<Repeal> repeals() {
        List<Repeal> repeals = new ArrayList<>();
        for (Fields entry : entries("repeals", Keys.REPEALS)) {
            Located<String> regulation = entry.require("regulation") ? entry.id("regulation") : null;
            entry.atMostOne("in-force", "from");
            Schedule dates = Dates.schedule(entry);
            Schedule schedule = entry.has("from")
                    ? new Schedule(Dates.inForce(entry, "from"), dates.retroactiveTo(), dates.until())
                    : dates;
            Located<LocalDate> adopted = describedAdopted(entry);
            if (regulation != null) {
                repeals.add(new Repeal(
                        regulation,
                        entry.string("by"),
                        adopted,
                        entry.string("note"),
                        schedule,
                        Dates.wording(entry),
                        entry.span()));
            }
        }
        return repeals;
    }

    private @Nullable Located<LocalDate> describedAdopted(Fields entry) {
        Mapping mapping = entry.mapping("described");
        if (mapping == null) {
            return null;
        }
        Fields described = desk.fields(mapping, Keys.DESCRIBED);
        return described.require("adopted") ? described.date("adopted") : null;
    }

    List<Commences> commences() {
        List<Commences> commences = new ArrayList<>();
        for (Fields entry : entries("commences", Keys.COMMENCES)) {
            Located<String> decision = decision(entry);
            entry.require("in-force");
            Schedule schedule = Dates.schedule(entry);
            Located<String> part = entry.words("part");
            if (decision != null) {
                commences.add(new Commences(decision, part, schedule, entry.span()));
            }
        }
        return commences;
    }

    /** The corrections of earlier decisions; their new provisions get identities of their own. */
    List<Corrects> corrects(String origin) {
        List<Corrects> corrects = new ArrayList<>();
        for (Fields entry : entries("corrects", Keys.CORRECTS)) {
            Located<String> decision = decision(entry);
            Located<String> reason = entry.required("reason");
            entry.require("instructions");
            List<Instruction> instructions =
                    new InstructionReader(desk, desk.origin(origin + ".corrects")).instructions(entry);
            if (decision != null) {
                corrects.add(new Corrects(decision, reason == null ? "" : reason.value(), instructions, entry.span()));
            }
        }
        return corrects;
    }

    List<Annuls> annuls() {
        List<Annuls> annuls = new ArrayList<>();
        for (Fields entry : entries("annuls", Keys.ANNULS)) {
            Located<String> decision = decision(entry);
            Located<String> from = entry.required("from");
            Located<LocalDate> day =
                    from == null || from.value().equals("start") ? null : Values.date(from, desk.findings());
            if (decision != null) {
                annuls.add(new Annuls(decision, day == null ? null : day.value(), entry.string("by"), entry.span()));
            }
        }
        return annuls;
    }

    // a regulation's own decision goes by the id of the regulation
    private @Nullable Located<String> decision(Fields entry) {
        entry.atMostOne("amendment", "regulation");
        if (entry.has("regulation") && !entry.has("amendment")) {
            return entry.id("regulation");
        }
        return entry.require("amendment") ? entry.id("amendment") : null;
    }
}
