package nl.consolidate.consolidation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Finds a definition put into an alphabetical list where the alphabet does not put it. */
final class DefinitionOrder implements DraftingRule {
    // two terms can stand in order by chance
    private static final int FEWEST = 3;
    // with and without the article that opens a term: "het college" is mostly sorted under c
    private static final List<UnaryOperator<String>> ALPHABETS =
            List.of(DefinitionOrder::letters, term -> letters(term.strip().replaceFirst("^(?i)(de|het|een)\\s+", "")));

    @Override
    public List<Diagnostic> judge(Drafted drafted) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Altered altered : drafted.parts()) {
            List<Provision> before = definitions(altered.partsBefore());
            List<Provision> after = definitions(altered.after().children());
            misplaced(before, after).ifPresent(index -> findings.add(finding(after, index, altered.place(), drafted)));
        }
        return findings;
    }

    private static List<Provision> definitions(List<Provision> parts) {
        return parts.stream()
                .filter(part -> part.kind() == ProvisionKind.DEFINITION)
                .toList();
    }

    private static Optional<Integer> misplaced(List<Provision> before, List<Provision> after) {
        List<UnaryOperator<String>> kept =
                ALPHABETS.stream().filter(key -> isSorted(before, key)).toList();
        if (before.size() < FEWEST || kept.isEmpty() || kept.stream().anyMatch(key -> isSorted(after, key))) {
            return Optional.empty();
        }
        Set<ProvisionId> old = before.stream().map(Provision::id).collect(Collectors.toSet());
        return firstOutOfOrder(after, old, kept.get(0));
    }

    private static boolean isSorted(List<Provision> terms, UnaryOperator<String> key) {
        for (int i = 1; i < terms.size(); i++) {
            if (!inOrder(terms.get(i - 1), terms.get(i), key)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> firstOutOfOrder(
            List<Provision> terms, Set<ProvisionId> old, UnaryOperator<String> key) {
        for (int i = 0; i < terms.size(); i++) {
            boolean fits = (i == 0 || inOrder(terms.get(i - 1), terms.get(i), key))
                    && (i + 1 == terms.size() || inOrder(terms.get(i), terms.get(i + 1), key));
            if (!fits && !old.contains(terms.get(i).id())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean inOrder(Provision one, Provision other, UnaryOperator<String> key) {
        return key.apply(one.heading()).compareTo(key.apply(other.heading())) <= 0;
    }

    private static String letters(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Diagnostic finding(List<Provision> terms, int index, Path place, Drafted drafted) {
        Provision term = terms.get(index);
        String beside = index == 0
                ? "before \"" + terms.get(1).heading()
                : "behind \"" + terms.get(index - 1).heading();
        Stage cause = drafted.causeOf(Set.of(term.id()));
        return Diagnostic.of(
                        Code.DEFINITIONS_OUT_OF_ORDER,
                        Aim.of(cause.effect()),
                        "\"" + term.heading() + "\" stands " + beside + "\" in " + place.address()
                                + ", where the definitions were in alphabetical order")
                .withRelated(terms.get(index == 0 ? 1 : index - 1).source(), "its neighbour")
                .withHelp("check the place that the decision gives; where it says so, accept it with `allow:`");
    }
}
