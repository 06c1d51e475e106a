package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.notation.PlainWords;

/**
 * Two texts of one regulation laid side by side by the identity of their provisions.
 *
 * @param root the regulation with all that stands or stood in it, unchanged provisions among them
 * @param properties what else the two texts say otherwise
 */
public record Comparison(ConsolidatedText before, ConsolidatedText after, Entry root, List<PropertyChange> properties) {
    public Comparison {
        properties = List.copyOf(properties);
    }

    /** Compares two texts; refuses one that has errors. Where there is no text, nothing stands. */
    public static Comparison of(ConsolidatedText before, ConsolidatedText after) {
        if (before.isRefused() || after.isRefused()) {
            throw new IllegalArgumentException("a text with errors cannot be compared");
        }
        Pasts pasts = new Pasts(before, after);
        Entry root = MovedWords.marked(Matching.of(root(before), root(after), pasts));
        List<PropertyChange> properties = properties(before, after);
        // what was said anew of the regulation is told as such
        boolean reads = properties.isEmpty() || !root.kinds().equals(Set.of(ChangeKind.DATES));
        return new Comparison(before, after, reads ? root : root.withKinds(Set.of()), properties);
    }

    private static Provision root(ConsolidatedText text) {
        Provision root = text.regulation().root();
        return text.hasText() ? root : root.withChildren(List.of()).withText("");
    }

    // what began or ended says none of it otherwise
    private static List<PropertyChange> properties(ConsolidatedText before, ConsolidatedText after) {
        if (!before.hasText() || !after.hasText()) {
            return List.of();
        }
        List<PropertyChange> changes = new ArrayList<>();
        for (Property property : Property.values()) {
            List<Run> runs = Wording.between(words(before.regulation(), property), words(after.regulation(), property));
            if (runs.stream().anyMatch(run -> !run.isSame())) {
                changes.add(new PropertyChange(property, runs));
            }
        }
        return changes;
    }

    private static String words(Regulation regulation, Property property) {
        String said = Objects.requireNonNullElse(regulation.get(property), "");
        boolean isFormula = property == Property.PREAMBLE || property == Property.CLOSING;
        return isFormula ? PlainWords.of(said) : said;
    }

    /** Whether both texts read the same, by the same decisions with the same days. */
    public boolean isSame() {
        return properties.isEmpty() && !root.isChanged() && before.hasText() == after.hasText();
    }

    /** Only what became of these provisions and what stands or stood in them. */
    public Comparison within(Set<ProvisionId> provisions) {
        return new Comparison(before, after, Excerpt.of(root, provisions), List.of());
    }

    /** Everything that became of provisions, in the order of the text; what came or went as a whole once. */
    public List<Change> changes() {
        return Changes.of(this);
    }
}
