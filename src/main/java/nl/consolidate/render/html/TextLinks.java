package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Run;
import nl.consolidate.model.Address;
import nl.consolidate.model.ElementIds;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.render.ChangedBlock;
import org.jspecify.annotations.Nullable;

/** Leads from a comparison to the places in the two texts, as far as these have pages. */
final class TextLinks {
    private final Side before;
    private final Side after;

    private record Side(
            ConsolidatedText text, ElementIds ids, @Nullable PageLink page) {
        static Side of(ConsolidatedText text, @Nullable PageLink page) {
            return new Side(text, ElementIds.of(text.regulation().root()), page);
        }

        String to(@Nullable Path place) {
            if (page == null
                    || place == null
                    || !text.hasText()
                    || place.nodes().size() < 2) {
                return "";
            }
            return page.href() + "#" + ids.nameOf(place.target());
        }
    }

    TextLinks(Comparison comparison, ComparisonPlace place) {
        this.before = Side.of(comparison.before(), place.before());
        this.after = Side.of(comparison.after(), place.after());
    }

    /** Where moved words stand in the other text; empty where that cannot be said. */
    String elsewhere(Run run) {
        if (run.elsewhere() == null) {
            return "";
        }
        Side other = run.kind() == Run.Kind.DELETED ? after : before;
        List<Path> found = Lookup.find(other.text().regulation().root(), Address.parse(run.elsewhere()));
        return found.size() == 1 ? other.to(found.get(0)) : "";
    }

    /** The provision in the second text, or else in the first. */
    String to(ChangedBlock block) {
        return block.standsAfter()
                ? after.to(block.entry().after())
                : before.to(block.entry().before());
    }
}
