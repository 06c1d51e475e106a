package nl.consolidate.render;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.timeline.Effect;

/** Tells in Dutch how a conflict was settled: between which decisions, how, and why. */
final class SettlementWords {
    private SettlementWords() {}

    /** One sentence without full stop. */
    static String of(Effect settling, DecisionTitles titles) {
        return settling.decision().resolutions().stream()
                .filter(resolution -> resolution.span().equals(settling.span()))
                .findFirst()
                .map(resolution -> "Samenloop van " + names(resolution.between(), titles)
                        + ", opgelost door de redactie: " + outcome(resolution, titles) + " (" + settling.reason()
                        + ")")
                .orElse("Samenloop, opgelost door de redactie: " + settling.reason());
    }

    private static String outcome(Resolution resolution, DecisionTitles titles) {
        Located<String> out = resolution.leavesOut();
        if (out != null) {
            return titles.of(out.value()) + " is hier niet verwerkt";
        }
        return resolution.order().isEmpty()
                ? "deze tekst is vastgesteld"
                : resolution.order().stream()
                        .map(id -> titles.of(id.value()))
                        .collect(Collectors.joining(", dan ", "eerst ", ""));
    }

    private static String names(List<Located<String>> decisions, DecisionTitles titles) {
        return Parts.enumeration(
                decisions.stream().map(id -> titles.of(id.value())).toList());
    }
}
