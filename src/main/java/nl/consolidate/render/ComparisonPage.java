package nl.consolidate.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diff.Change;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.PropertyChange;
import nl.consolidate.timeline.Viewpoint;

/**
 * What a page says of the difference between two texts, in the words in which it is said: made once for every format.
 *
 * @param from which text was first, with its official line
 * @param to which text is second, with its official line
 * @param blocks the chapters, articles and annexes of which something changed, in the order of the text
 * @param same what is said where nothing changed; empty where something did
 * @param summary how many provisions what became of
 */
public record ComparisonPage(
        Comparison comparison,
        String from,
        String to,
        List<String> warnings,
        List<PropertyChange> properties,
        List<ChangedBlock> blocks,
        String same,
        String summary) {
    public ComparisonPage {
        warnings = List.copyOf(warnings);
        properties = List.copyOf(properties);
        blocks = List.copyOf(blocks);
    }

    public static ComparisonPage of(Comparison comparison) {
        List<ChangedBlock> blocks = new ArrayList<>();
        collect(comparison.root(), new Holder(comparison.root()), new Uncounted(comparison.after()), blocks);
        return new ComparisonPage(
                comparison,
                side(comparison.before()),
                side(comparison.after()),
                warnings(comparison),
                comparison.properties(),
                blocks,
                same(comparison),
                summary(comparison));
    }

    /** The same, where each text comes from sources of its own. */
    public ComparisonPage withSources(String first, String second) {
        return new ComparisonPage(
                comparison,
                from + " (bronnen: " + first + ")",
                to + " (bronnen: " + second + ")",
                warnings,
                properties,
                blocks,
                same,
                summary);
    }

    public String title() {
        return comparison.after().regulation().title();
    }

    public String language() {
        return comparison.after().regulation().language();
    }

    /** Between which two texts, in one sentence. */
    public String span() {
        Viewpoint one = comparison.before().viewpoint();
        Viewpoint other = comparison.after().viewpoint();
        boolean sameLook = one.knownOn().equals(other.knownOn());
        boolean withKnown = !sameLook && !(isThen(one) && isThen(other));
        return "Wat er verschilt tussen de tekst op " + Sentences.day(one, withKnown) + " en die op "
                + Sentences.day(other, withKnown) + ".";
    }

    private static boolean isThen(Viewpoint viewpoint) {
        return viewpoint.validOn().equals(viewpoint.knownOn());
    }

    /** What stands where the second text would stand, or empty. */
    public String instead() {
        return Sentences.instead(comparison.after());
    }

    /** The titles of the decisions that count in one of the two texts only, in their order. */
    public List<String> decisions() {
        return Occasions.titles(comparison);
    }

    private static String same(Comparison comparison) {
        if (!comparison.isSame()) {
            return "";
        }
        return comparison.before().hasText()
                ? "Beide teksten lezen gelijk."
                : "Op geen van beide dagen is er een geldende tekst.";
    }

    private static String side(ConsolidatedText text) {
        return Sentences.viewpoint(text.viewpoint()) + " " + text.officialLine();
    }

    // an assumed date weighs on both texts, and is said once
    private static List<String> warnings(Comparison comparison) {
        List<String> warnings = new ArrayList<>(Sentences.assumptions(comparison.before()));
        warnings.addAll(Sentences.assumptions(comparison.after()));
        return warnings.stream().distinct().toList();
    }

    private static void collect(Entry entry, Holder holder, Uncounted uncounted, List<ChangedBlock> blocks) {
        if (!entry.isChanged()) {
            return;
        }
        boolean named = !entry.provision().kind().isContainer() || entry.isChangedItself();
        if (named
                && (entry.before() == null
                        || entry.before().nodes().size() > 1
                        || !entry.words().isEmpty())) {
            blocks.add(ChangedBlock.of(entry, holder, uncounted));
        }
        entry.parts().stream()
                .filter(part -> !part.provision().kind().isInner())
                .forEach(part -> collect(part, holder, uncounted, blocks));
    }

    private static String summary(Comparison comparison) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        for (Change change : comparison.changes()) {
            counts.merge(change.kind(), 1, Integer::sum);
        }
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(count + " " + counted(kind, count)));
        int properties = comparison.properties().size();
        if (properties > 0) {
            words.add(properties + (properties == 1 ? " gegeven van de regeling" : " gegevens van de regeling"));
        }
        String counted = words.isEmpty() ? "" : "Bepalingen: " + String.join(", ", words) + ".";
        String all = (ofTheWhole(comparison) + " " + counted).strip();
        return all.isEmpty() ? "Geen verschil." : all;
    }

    private static String ofTheWhole(Comparison comparison) {
        if (comparison.before().hasText() == comparison.after().hasText()) {
            return "";
        }
        return comparison.after().hasText() ? "De regeling is nieuw." : "De regeling is vervallen.";
    }

    private static String counted(ChangeKind kind, int count) {
        return switch (kind) {
            case INSERTED -> "ingevoegd";
            case REPEALED -> "vervallen";
            case SPLIT -> "gesplitst";
            case JOINED -> "samengevoegd";
            case RENUMBERED -> "vernummerd";
            case MOVED -> "verplaatst";
            case HEADING -> count == 1 ? "opschrift gewijzigd" : "opschriften gewijzigd";
            case REPLACED -> "vervangen";
            case TEXT -> "gewijzigd";
            case DATES -> "met andere data";
        };
    }
}
