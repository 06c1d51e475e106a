package nl.consolidate.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Correction;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads instructions and the editor's corrections. */
final class InstructionReader {
    private final Desk desk;
    private final String origin;

    /**
     * Reads for one decision.
     *
     * @param origin the name of the decision, with which the identities of new provisions begin
     */
    InstructionReader(Desk desk, String origin) {
        this.desk = desk;
        this.origin = origin;
    }

    /** A correction with the regulation that it names; null where it names none. */
    record Corrected(@Nullable Located<String> regulation, Correction correction, SourceSpan span) {}

    List<Instruction> instructions(Fields parent) {
        List<Instruction> instructions = new ArrayList<>();
        Map<String, SourceSpan> parts = new HashMap<>();
        for (Mapping mapping : parent.mappings("instructions")) {
            boolean list = mapping.entries().stream()
                    .anyMatch(entry -> entry.key().value().equals("do"));
            String place = Integer.toString(instructions.size() + 1);
            Instruction instruction = list ? several(mapping, place) : single(mapping, place);
            refuseSecond(instruction, parts);
            instructions.add(instruction);
        }
        return instructions;
    }

    private void refuseSecond(Instruction instruction, Map<String, SourceSpan> parts) {
        SourceSpan first = parts.putIfAbsent(instruction.part(), instruction.span());
        if (first != null && !instruction.part().isEmpty()) {
            String message = "the part " + instruction.part() + " stands here twice";
            desk.findings()
                    .add(Diagnostic.of(Code.DUPLICATE_NUMBER, instruction.span(), message)
                            .withRelated(first, "here it stands first"));
        }
    }

    private Instruction single(Mapping mapping, String place) {
        ChangeReader reader = new ChangeReader(desk, mapping, Keys.INSTRUCTION);
        Schedule schedule = Dates.schedule(reader.fields());
        Change change = reader.change(originOf(reader.fields(), place) + ".1", Schedule.EMPTY);
        return instruction(reader.fields(), change == null ? List.of() : List.of(change), schedule);
    }

    private Instruction several(Mapping mapping, String place) {
        List<Scalar> verbs = ChangeReader.verbsOf(mapping);
        List<String> known =
                verbs.isEmpty() ? Keys.INSTRUCTION_WITH_LIST : Keys.join(Keys.INSTRUCTION_WITH_LIST, Verb.allKeys());
        Fields fields = desk.fields(mapping, known);
        if (!verbs.isEmpty()) {
            fields.atMostOne("do", verbs.get(0).value());
            desk.countUnread();
        }
        return instruction(fields, changes(fields, originOf(fields, place)), Dates.schedule(fields));
    }

    private List<Change> changes(Fields fields, String above) {
        List<Change> changes = new ArrayList<>();
        int place = 0;
        for (Mapping mapping : fields.mappings("do")) {
            place++;
            Change change = new ChangeReader(desk, mapping, List.of()).change(above + "." + place);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private String originOf(Fields fields, String place) {
        String part = fields.string("part").strip().replaceAll("[^\\p{L}\\p{N}.-]+", "-");
        return desk.origin(origin + "." + (part.isEmpty() ? place : part));
    }

    private static Instruction instruction(Fields fields, List<Change> changes, Schedule schedule) {
        return new Instruction(
                fields.string("part"), fields.string("says"), fields.string("note"), changes, schedule, fields.span());
    }

    /** Every correction that could be read. */
    List<Corrected> corrections(Fields parent, List<String> setting) {
        List<Corrected> corrections = new ArrayList<>();
        for (Mapping mapping : parent.mappings("corrections")) {
            ChangeReader reader = new ChangeReader(desk, mapping, setting);
            Located<String> reason = reader.fields().required("reason");
            Change change = reader.change(desk.origin(origin + ".correction"));
            if (change != null && reason != null) {
                Correction correction = new Correction(change, reason.value());
                corrections.add(new Corrected(reader.fields().id("regulation"), correction, mapping.span()));
            }
        }
        return corrections;
    }
}
