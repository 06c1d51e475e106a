package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.timeline.Effect;

/** Finds an article put where one chapter ends and the next begins, of which nothing says in which it belongs. */
final class ChapterBoundary implements DraftingRule {
    @Override
    public List<Diagnostic> judge(Drafted drafted) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Stage step : drafted.steps()) {
            Effect effect = step.effect();
            if (effect.change() != null
                    && effect.change().operation() instanceof Operation.Insert insert
                    && insert.content().kind() == ProvisionKind.ARTICLE
                    && insert.target().value().parent().steps().isEmpty()) {
                Drafted.inserted(step)
                        .flatMap(place -> finding(effect, insert.placement(), place))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Diagnostic> finding(Effect effect, Placement placement, Path place) {
        if (placement instanceof Placement.After) {
            return neighbour(place, 1).map(next -> worded(effect, place, next, "before"));
        }
        return placement instanceof Placement.Before
                ? neighbour(place, -1).map(previous -> worded(effect, place, previous, "behind"))
                : Optional.empty();
    }

    /** The nearest article on the other side of the anchor, where it stands in another chapter. */
    private static Optional<Path> neighbour(Path place, int direction) {
        for (Path at = place; at.nodes().size() > 1; at = at.up()) {
            Optional<Path> found = beside(at, direction);
            if (found.isPresent()) {
                return found.filter(article -> liesInOtherChapter(article, place));
            }
        }
        return Optional.empty();
    }

    // what stands in no chapter at all leaves no choice
    private static boolean liesInOtherChapter(Path one, Path other) {
        boolean both = one.nodes().size() > 2 && other.nodes().size() > 2;
        return both && !one.parent().id().equals(other.parent().id());
    }

    private static Optional<Path> beside(Path at, int direction) {
        List<Provision> siblings = at.parent().children();
        for (int i = siblings.indexOf(at.target()) + direction; i >= 0 && i < siblings.size(); i += direction) {
            Optional<Path> article = nearest(at.up().down(siblings.get(i)), direction);
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> nearest(Path place, int direction) {
        Provision node = place.target();
        if (node.kind() == ProvisionKind.ARTICLE) {
            return node.isRepealed() ? Optional.empty() : Optional.of(place);
        }
        if (!node.kind().isContainer()) {
            return Optional.empty();
        }
        List<Provision> parts = node.children();
        for (int i = direction > 0 ? 0 : parts.size() - 1; i >= 0 && i < parts.size(); i += direction) {
            Optional<Path> article = nearest(place.down(parts.get(i)), direction);
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    private static Diagnostic worded(Effect effect, Path place, Path other, String side) {
        String here = place.up().address().toString();
        return Diagnostic.of(
                        Code.CHAPTER_UNCERTAIN,
                        Aim.of(effect),
                        place.address() + " is put at the edge of " + here + ", directly " + side + " "
                                + other.address() + " of " + other.up().address())
                .withLabel("goes into " + here)
                .withRelated(
                        other.target().source(),
                        other.address() + " stands in " + other.up().address())
                .withHelp("say with `in:` in which of the two it belongs");
    }
}
