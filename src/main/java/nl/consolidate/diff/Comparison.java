package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.notation.PlainWords;
import org.jspecify.annotations.Nullable;

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

    private static List<PropertyChange> properties(ConsolidatedText before, ConsolidatedText after) {
        List<PropertyChange> changes = new ArrayList<>();
        for (Property property : Property.values()) {
            String old = before.hasText() ? words(before.regulation(), property) : "";
            String now = after.hasText() ? words(after.regulation(), property) : "";
            List<Run> runs = Wording.between(old, now);
            if (runs.stream().anyMatch(run -> !run.isSame())) {
                changes.add(new PropertyChange(property, runs));
            }
        }
        return changes;
    }

    private static String words(Regulation regulation, Property property) {
        return switch (property) {
            case TITLE -> regulation.title();
            case CITATION_TITLE -> regulation.citationTitle();
            case SUBJECT -> regulation.subject();
            case PREAMBLE -> plain(regulation.preamble());
            case CLOSING -> plain(regulation.closing());
        };
    }

    private static String plain(@Nullable String markdown) {
        return markdown == null ? "" : PlainWords.of(markdown);
    }

    /** Whether both texts read the same, by the same decisions with the same days. */
    public boolean isSame() {
        return properties.isEmpty() && !root.isChanged();
    }

    /** Only what became of these provisions and what stands or stood in them. */
    public Comparison within(Set<ProvisionId> provisions) {
        Entry kept = within(root, provisions).withKinds(Set.of());
        return new Comparison(before, after, kept, List.of());
    }

    private static Entry within(Entry entry, Set<ProvisionId> provisions) {
        if (provisions.contains(entry.provision().id())) {
            return entry;
        }
        List<Entry> parts = entry.parts().stream()
                .filter(part -> holds(part, provisions))
                .map(part -> within(part, provisions).withKinds(kindsWithin(part, provisions)))
                .toList();
        return entry.withParts(parts);
    }

    private static Set<ChangeKind> kindsWithin(Entry part, Set<ProvisionId> provisions) {
        return provisions.contains(part.provision().id()) ? part.kinds() : Set.of();
    }

    private static boolean holds(Entry entry, Set<ProvisionId> provisions) {
        return provisions.contains(entry.provision().id())
                || entry.parts().stream().anyMatch(part -> holds(part, provisions));
    }

    /** Everything that became of provisions, in the order of the text; what came or went as a whole once. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        collect(root, changes);
        return List.copyOf(changes);
    }

    private static void collect(Entry entry, List<Change> changes) {
        entry.kinds().forEach(kind -> changes.add(change(entry, kind)));
        if (entry.isWhole()) {
            // inside, only what came from elsewhere or went there is news
            entry.parts().forEach(part -> collectMoved(part, changes));
        } else {
            entry.parts().forEach(part -> collect(part, changes));
        }
    }

    private static void collectMoved(Entry entry, List<Change> changes) {
        if (entry.is(ChangeKind.MOVED)) {
            collect(entry, changes);
        } else {
            entry.parts().forEach(part -> collectMoved(part, changes));
        }
    }

    private static Change change(Entry entry, ChangeKind kind) {
        Path there = standing(entry.before());
        Path here = standing(entry.after());
        return new Change(
                kind,
                entry.provision().id(),
                there == null ? "" : entry.from(),
                here == null ? "" : entry.to(),
                there == null ? "" : text(there.target(), kind),
                here == null ? "" : text(here.target(), kind));
    }

    private static @Nullable Path standing(@Nullable Path place) {
        return place == null || place.target().isRepealed() ? null : place;
    }

    private static String text(Provision provision, ChangeKind kind) {
        return switch (kind) {
            case HEADING -> OwnWords.heading(provision);
            case TEXT -> OwnWords.of(provision);
            case INSERTED, REPEALED, REPLACED, SPLIT, JOINED -> OwnWords.whole(provision);
            case RENUMBERED, MOVED, DATES -> "";
        };
    }
}
