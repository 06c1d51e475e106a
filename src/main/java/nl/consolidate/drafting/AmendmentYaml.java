package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.drafting.YamlNode.Entries;
import nl.consolidate.drafting.YamlNode.Items;
import nl.consolidate.drafting.YamlNode.Words;

/** Writes a draft as the source file of an amendment; what only its author knows is left open, and said to be. */
public final class AmendmentYaml {
    private static final String OPEN = """
            # Nog in te vullen, zodra het bekend is:
            # adopted: JJJJ-MM-DD        (dag van vaststelling)
            # published: JJJJ-MM-DD      (dag van bekendmaking; tot dan telt het besluit nergens mee)
            # in-force: JJJJ-MM-DD       (inwerkingtreding, of een regel zoals: day after publication)
            """;

    private AmendmentYaml() {}

    /** The file, with the sentences of the decision beside the operations. */
    public static String write(Draft draft, Heading heading) {
        List<List<Clause>> said = DutchPart.of(draft);
        List<YamlNode> instructions = new ArrayList<>();
        for (int i = 0; i < draft.parts().size(); i++) {
            instructions.add(instruction(draft.parts().get(i), DutchPart.summary(said.get(i))));
        }
        Map<String, YamlNode> amended = new LinkedHashMap<>();
        amended.put("regulation", new Words(draft.before().id()));
        amended.put("instructions", new Items(instructions));
        Map<String, YamlNode> head = new LinkedHashMap<>();
        head.put("amendment", new Words(heading.id()));
        head.put("title", new Words(heading.title()));
        Map<String, YamlNode> body = Map.of("amends", new Items(List.of(new Entries(amended))));
        return YamlWriter.write(new Entries(head)) + OPEN + YamlWriter.write(new Entries(body));
    }

    private static YamlNode instruction(Instruction part, String says) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        entries.put("part", new Words(part.part()));
        if (!says.isEmpty()) {
            entries.put("says", new Words(says));
        }
        List<Change> changes = part.changes();
        if (changes.size() == 1) {
            entries.putAll(OperationYaml.of(changes.get(0).operation()));
        } else {
            entries.put(
                    "do",
                    new Items(changes.stream()
                            .<YamlNode>map(change -> new Entries(OperationYaml.of(change.operation())))
                            .toList()));
        }
        return new Entries(entries);
    }

    /**
     * How the amendment is called.
     *
     * @param id its id in the sources
     * @param title its title, or words between square brackets where that is open
     */
    public record Heading(String id, String title) {}
}
