package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Correction;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.source.InstructionReader.Corrected;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads what a decision does to the texts of regulations, with the corrections that stand at its end. */
final class AmendsReader {
    private final Desk desk;
    private final Fields fields;
    private final InstructionReader instructions;
    private final List<AmendedRegulation> amends = new ArrayList<>();

    AmendsReader(Desk desk, Fields fields, String origin) {
        this.desk = desk;
        this.fields = fields;
        this.instructions = new InstructionReader(desk, origin);
    }

    /**
     * All entries in written order.
     *
     * @param established the regulation that the file itself holds, null for an amendment
     */
    List<AmendedRegulation> read(@Nullable Located<String> established) {
        for (Mapping mapping : fields.mappings("amends")) {
            entry(desk.fields(mapping, Keys.AMENDS));
        }
        Located<String> only = established != null
                ? established
                : amends.size() == 1 ? amends.get(0).regulation() : null;
        for (Corrected corrected : instructions.corrections(fields, Keys.CORRECTION)) {
            place(corrected, only);
        }
        return amends;
    }

    private void entry(Fields entry) {
        Located<String> regulation = entry.require("regulation") ? entry.id("regulation") : null;
        if (!entry.has("instructions") && !entry.has("corrections")) {
            entry.missing("instructions");
        }
        List<Correction> corrections = instructions.corrections(entry, Keys.CORRECTION_OF_ONE).stream()
                .map(Corrected::correction)
                .toList();
        amends.add(new AmendedRegulation(
                regulation == null ? new Located<>("", entry.start()) : regulation,
                instructions.instructions(entry),
                corrections,
                Dates.schedule(entry)));
    }

    private void place(Corrected corrected, @Nullable Located<String> only) {
        Located<String> regulation = corrected.regulation() == null ? only : corrected.regulation();
        if (regulation == null) {
            desk.findings()
                    .add(
                            Code.MISSING_KEY,
                            corrected.span(),
                            "the key `regulation` is missing: this correction could concern several");
            desk.countUnread();
            return;
        }
        for (int i = 0; i < amends.size(); i++) {
            AmendedRegulation amended = amends.get(i);
            if (amended.regulation().value().equals(regulation.value())) {
                amends.set(i, with(amended, corrected.correction()));
                return;
            }
        }
        amends.add(new AmendedRegulation(regulation, List.of(), List.of(corrected.correction()), Schedule.EMPTY));
    }

    private static AmendedRegulation with(AmendedRegulation amended, Correction correction) {
        List<Correction> corrections = new ArrayList<>(amended.corrections());
        corrections.add(correction);
        return new AmendedRegulation(amended.regulation(), amended.instructions(), corrections, amended.schedule());
    }
}
