package nl.consolidate.operation;

import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/** The end of what an operation on words means: the last part of it in the order of the text, which must end with them. */
final class Ending {
    private static final int LONGEST_SHOWN = 60;

    private Ending() {}

    /** The last part with its own words; refused where they end otherwise, or where the end is not held. */
    static Scope of(Scope scope, Located<String> find) {
        Scope last = scope.facet() == Facet.WHOLE ? new Scope(lastOf(scope.place(), find), Facet.INTRO) : scope;
        if (last.count(Words.atEnd(find.value())) == 0) {
            throw new Refusal(otherwise(scope.place(), last, find));
        }
        return last;
    }

    private static Path lastOf(Path place, Located<String> find) {
        Provision node = place.target();
        if (node.isNotHeld() || node.incomplete()) {
            throw Refusal.of(
                    Code.TARGET_NOT_HELD,
                    find.span(),
                    "the sources do not hold the end of " + place.address() + ", so it cannot be changed");
        }
        if (node.kind() == ProvisionKind.TABLE || node.kind() == ProvisionKind.ROW) {
            throw Refusal.of(
                    Code.TARGET_AMBIGUOUS,
                    find.span(),
                    "it is not certain what the last words are where " + place.address() + " stands at the end",
                    "use replace-cell for words in a table");
        }
        // a tombstone has no words
        List<Provision> live =
                node.children().stream().filter(child -> !child.isRepealed()).toList();
        return live.isEmpty() ? place : lastOf(place.down(live.get(live.size() - 1)), find);
    }

    private static Diagnostic otherwise(Path named, Scope last, Located<String> find) {
        String text = String.join("", last.texts().toList()).strip();
        String end = text.length() <= LONGEST_SHOWN ? text : "…" + text.substring(text.length() - LONGEST_SHOWN);
        Diagnostic finding = Diagnostic.of(
                        Code.TEXT_NOT_FOUND, find.span(), named.address() + " does not end with these words")
                .withLabel("not at the end")
                .withRelated(last.place().target().source(), last.place().address() + " as it reads there");
        return end.isEmpty() ? finding : finding.withHelp("it ends with \"" + end.replaceAll("\\s+", " ") + "\"");
    }
}
