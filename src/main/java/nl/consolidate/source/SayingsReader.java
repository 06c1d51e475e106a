package nl.consolidate.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/** Reads what a decision says of other decisions: when they commence and end, and whether they hold at all. */
final class SayingsReader {
    private final Desk desk;
    private final Fields fields;

    SayingsReader(Desk desk, Fields fields) {
        this.desk = desk;
        this.fields = fields;
    }

    private List<Fields> entries(String key, List<String> known) {
        return fields.mappings(fields.oneOrMore(key), key).stream()
                .map(mapping -> desk.fields(mapping, known))
                .toList();
    }

    List<Commences> commences() {
        List<Commences> commences = new ArrayList<>();
        for (Fields entry : entries("commences", Keys.COMMENCES)) {
            Target target = target(entry);
            entry.require("in-force");
            Schedule schedule = Dates.schedule(entry);
            if (target != null) {
                commences.add(new Commences(target, schedule, entry.span()));
            }
        }
        return commences;
    }

    /** The corrections of earlier decisions; their new provisions get identities of their own. */
    List<Corrects> corrects(String origin) {
        List<Corrects> corrects = new ArrayList<>();
        for (Fields entry : entries("corrects", Keys.CORRECTS)) {
            Target target = target(entry);
            Located<String> reason = entry.required("reason");
            entry.require("instructions");
            List<Instruction> instructions =
                    new InstructionReader(desk, desk.origin(origin + ".corrects")).instructions(entry);
            if (target != null) {
                corrects.add(new Corrects(target, reason == null ? "" : reason.value(), instructions, entry.span()));
            }
        }
        return corrects;
    }

    List<Annuls> annuls() {
        List<Annuls> annuls = new ArrayList<>();
        for (Fields entry : entries("annuls", Keys.ANNULS)) {
            Target target = target(entry);
            Located<String> from = entry.required("from");
            Located<LocalDate> day =
                    from == null || from.value().equals("start") ? null : Values.date(from, desk.findings());
            if (target != null) {
                annuls.add(new Annuls(target, day == null ? null : day.value(), entry.string("by"), entry.span()));
            }
        }
        return annuls;
    }

    List<Suspends> suspends() {
        List<Suspends> suspends = new ArrayList<>();
        for (Fields entry : entries("suspends", Keys.SUSPENDS)) {
            Target target = target(entry);
            Located<LocalDate> from = entry.require("from") ? entry.date("from") : null;
            Located<LocalDate> until = entry.date("until");
            if (target != null && from != null) {
                suspends.add(new Suspends(target, from.value(), until, entry.string("by"), entry.span()));
            }
        }
        return suspends;
    }

    List<Extends> extensions() {
        List<Extends> extensions = new ArrayList<>();
        for (Fields entry : entries("extends", Keys.EXTENDS)) {
            Target target = target(entry);
            Located<String> words = entry.required("until");
            boolean endless = words != null && words.value().equals("none");
            Located<LocalDate> until = words == null || endless ? null : Values.date(words, desk.findings());
            Schedule schedule = new Schedule(Dates.inForce(entry, "in-force"), entry.date("retroactive-to"), null);
            if (target != null && words != null && (endless || until != null)) {
                LocalDate day = until == null ? null : until.value();
                extensions.add(new Extends(target, day, schedule, words.span(), entry.span()));
            }
        }
        return extensions;
    }

    /** The amendments among what is repealed: nothing comes back by it, so it has no retroactive effect and no end. */
    List<Withdrawal> withdrawals(List<Fields> repealed) {
        List<Withdrawal> withdrawals = new ArrayList<>();
        for (Fields entry : repealed) {
            Target target = entry.has("amendment") ? target(entry) : null;
            if (target != null) {
                Keys.OF_REGULATION_ONLY.forEach(key -> entry.atMostOne("amendment", key));
                entry.atMostOne("in-force", "from");
                String key = entry.has("from") ? "from" : "in-force";
                Schedule schedule = new Schedule(Dates.inForce(entry, key), null, null);
                withdrawals.add(
                        new Withdrawal(target, entry.string("by"), entry.string("note"), schedule, entry.span()));
            }
        }
        return withdrawals;
    }

    // a regulation's own decision goes by the id of the regulation; beside an amendment it limits that
    private @Nullable Target target(Fields entry) {
        boolean own = entry.has("regulation") && !entry.has("amendment");
        String key = own ? "regulation" : "amendment";
        Located<String> decision = entry.require(key) ? entry.id(key) : null;
        Located<String> regulation = own ? null : entry.id("regulation");
        return decision == null ? null : new Target(decision, regulation, entry.words("part"));
    }
}
