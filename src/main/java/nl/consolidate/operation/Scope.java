package nl.consolidate.operation;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/**
 * The words that an operation on text means: all below a provision without the headings of articles and chapters, or
 * only its intro, or only its heading. Terms and the headings inside an annex count as text.
 */
record Scope(Path place, Facet facet) {
    Stream<String> texts() {
        Provision target = place.target();
        return switch (facet) {
            case HEADING -> Stream.of(target.heading());
            case INTRO -> Stream.of(target.text());
            case WHOLE -> Tree.all(target).flatMap(Scope::ownTexts);
        };
    }

    int count(Words words) {
        return texts().mapToInt(words::count).sum();
    }

    /** The target with another wording; what is not held or repealed has no words. */
    Provision rewrite(UnaryOperator<String> change) {
        Provision target = place.target();
        return switch (facet) {
            case HEADING -> target.withHeading(change.apply(target.heading()));
            case INTRO -> target.withText(change.apply(target.text()));
            case WHOLE -> Tree.mapAll(target, node -> rewriteOwn(node, change));
        };
    }

    /** Whether a part of it is not held, so that words could stand where nobody can look. */
    boolean hasGaps() {
        return Tree.all(place.target()).anyMatch(node -> node.isNotHeld() || node.incomplete());
    }

    private static Provision rewriteOwn(Provision node, UnaryOperator<String> change) {
        if (node.status() != Status.IN_FORCE) {
            return node;
        }
        int end = endOfWords(node);
        Provision worded = node.withText(
                change.apply(node.text().substring(0, end)) + node.text().substring(end));
        return headingIsText(node) ? worded.withHeading(change.apply(node.heading())) : worded;
    }

    private static Stream<String> ownTexts(Provision node) {
        if (node.status() != Status.IN_FORCE) {
            return Stream.empty();
        }
        String words = node.text().substring(0, endOfWords(node));
        return headingIsText(node) ? Stream.of(node.heading(), words) : Stream.of(words);
    }

    // the marks below the head of a table are no words
    private static int endOfWords(Provision node) {
        int end = node.kind() == ProvisionKind.TABLE ? node.text().indexOf('\n') : -1;
        return end < 0 ? node.text().length() : end;
    }

    private static boolean headingIsText(Provision node) {
        return node.kind() == ProvisionKind.HEADING || node.kind() == ProvisionKind.DEFINITION;
    }
}
