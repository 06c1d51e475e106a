package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.Regulation;

/** What is known of a regulation beside its text: who made it, on what basis, under which names. */
final class Facts {
    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    static List<Fact> of(Regulation regulation, DecisionTitles titles) {
        Facts facts = new Facts();
        facts.add("Citeertitel", regulation.citationTitle());
        facts.add("Overheidsorganisatie", regulation.authority().name());
        facts.add("Soort organisatie", regulation.authority().type());
        facts.add("Vastgesteld door", regulation.authority().adoptedBy());
        facts.add("Onderwerp", regulation.subject());
        facts.add("Grondslag", regulation.legalBasis());
        facts.add("Kenmerk", identifiers(regulation));
        facts.add("Volgt op", regulation.successorOf().isEmpty() ? "" : titles.withId(regulation.successorOf()));
        facts.add("Opmerking van de redactie", regulation.note());
        return List.copyOf(facts.facts);
    }

    private void add(String name, String value) {
        add(name, value.isBlank() ? List.of() : List.of(value));
    }

    private void add(String name, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(name, values));
        }
    }

    // an own reference is known by itself, a number of CVDR says it already
    private static String prefix(String key) {
        return switch (key) {
            case "cvdr", "own" -> "";
            case "eli" -> "ELI ";
            default -> key + " ";
        };
    }

    private static List<String> identifiers(Regulation regulation) {
        return regulation.identifiers().entrySet().stream()
                .map(identifier -> prefix(identifier.getKey()) + identifier.getValue())
                .toList();
    }
}
