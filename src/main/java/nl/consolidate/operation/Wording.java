package nl.consolidate.operation;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/** Changing words inside provisions; structure and numbers stay as they are. */
final class Wording {
    private final Work work;

    Wording(Work work) {
        this.work = work;
    }

    Edit replace(Operation.ReplaceText operation) {
        Located<String> find = operation.find();
        Words words = operation.atEnd() ? Words.atEnd(find.value()) : new Words(find.value());
        Scope scope = scope(operation.scope(), find, operation.atEnd());
        refuseOtherCount(words, find, scope, operation.times());
        return rewritten(scope, text -> words.replace(text, operation.with()), cutWord(words, find, scope));
    }

    Edit delete(Operation.DeleteText operation) {
        Located<String> find = operation.find();
        Words words = operation.atEnd() ? Words.atEnd(find.value()) : new Words(find.value());
        Scope scope = scope(operation.scope(), find, operation.atEnd());
        refuseOtherCount(words, find, scope, operation.times());
        return rewritten(scope, words::delete, cutWord(words, find, scope));
    }

    Edit insert(Operation.InsertText operation) {
        Scope scope = scope(operation.scope());
        String added = operation.text().value();
        if (operation.place() instanceof WordPlace.AfterWords after) {
            Words words = new Words(after.words().value());
            refuseOtherCount(words, after.words(), scope, Times.ONCE);
            return rewritten(scope, text -> words.insertAfter(text, added), cutWord(words, after.words(), scope));
        }
        if (operation.place() instanceof WordPlace.BeforeWords before) {
            Words words = new Words(before.words().value());
            refuseOtherCount(words, before.words(), scope, Times.ONCE);
            return rewritten(scope, text -> words.insertBefore(text, added), cutWord(words, before.words(), scope));
        }
        return insertAtEnd(scope, added);
    }

    Edit replaceHeading(String heading) {
        Path place = work.target();
        if (!place.target().kind().hasHeading() || place.nodes().size() == 1) {
            throw noHeadingPlace(place);
        }
        return changed(place, place.target().withHeading(heading));
    }

    Edit replaceIntro(String intro) {
        Path place = work.target();
        Provision target = place.target();
        if (target.text().isEmpty() || target.children().isEmpty() || target.isNotHeld()) {
            throw noIntro(place);
        }
        return changed(place, target.withText(intro));
    }

    private Scope scope(Located<Address> said) {
        Path place = work.target();
        Provision target = place.target();
        Facet facet = said.value().facet();
        if (facet == Facet.HEADING
                && !target.kind().hasHeading()
                && !target.kind().isNamed()) {
            throw noHeadingPlace(place);
        }
        if (facet == Facet.INTRO && target.children().isEmpty() && !target.isNotHeld()) {
            throw noIntro(place);
        }
        return new Scope(place, facet);
    }

    private Scope scope(Located<Address> said, Located<String> find, boolean atEnd) {
        return atEnd ? Ending.of(scope(said), find) : scope(said);
    }

    private Edit insertAtEnd(Scope scope, String added) {
        Path place = scope.place();
        Provision target = place.target();
        if (scope.facet() != Facet.HEADING && (target.isNotHeld() || target.incomplete())) {
            throw Refusal.of(
                    Code.TARGET_NOT_HELD,
                    work.span(),
                    "the sources do not hold the end of " + place.address() + ", so nothing can be added to it",
                    "replace it as a whole, or write what is known of it in the source");
        }
        if (scope.facet() == Facet.HEADING) {
            return changed(place, target.withHeading(Words.joined(target.heading(), added)));
        }
        if (scope.facet() == Facet.INTRO || target.children().isEmpty()) {
            return changed(place, target.withText(Words.joined(target.text(), added)));
        }
        Provision last = target.children().get(target.children().size() - 1);
        if (last.kind() != ProvisionKind.TEXT) {
            throw Refusal.of(
                    Code.TARGET_AMBIGUOUS,
                    work.span(),
                    "it is not certain where " + place.address() + " ends: its last part is "
                            + place.down(last).address(),
                    "name the lid, the onderdeel or the slotzin to which the words are added");
        }
        return changed(place.down(last), last.withText(Words.joined(last.text(), added)));
    }

    private Edit rewritten(Scope scope, UnaryOperator<String> change, List<Diagnostic> notes) {
        Provision target = scope.place().target();
        Provision result = scope.rewrite(change);
        refuseBrokenRows(target, result);
        Provision root = Tree.with(scope.place(), result);
        Path after = Lookup.find(root, scope.place()).orElseThrow();
        List<Touch> touches = Touches.changed(scope.place(), after, Touch.Kind.CHANGED);
        return new Edit(work.text().withRoot(root), new Region(Set.of(target.id()), Set.of()), touches, notes);
    }

    private Edit changed(Path place, Provision result) {
        refuseBrokenRows(place.target(), result);
        Provision root = Tree.with(place, result);
        Touch touch = Touches.of(place, root, Touch.Kind.CHANGED);
        return new Edit(work.text().withRoot(root), new Region(Set.of(result.id()), Set.of()), List.of(touch));
    }

    private void refuseBrokenRows(Provision before, Provision after) {
        Rows.refuseBroken(Tree.all(before).toList(), Tree.all(after).toList(), work.span());
    }

    private Refusal noHeadingPlace(Path place) {
        return Refusal.of(
                Code.NO_HEADING_PLACE,
                work.span(),
                place.address() + " has no place for a heading",
                "headings belong to articles, annexes, chapters and the like, and to koppen in an annex");
    }

    private Refusal noIntro(Path place) {
        return Refusal.of(
                Code.NO_INTRO,
                work.span(),
                place.address() + " has no intro",
                "an intro (aanhef) is the text before the first lid or onderdeel; use replace for a whole text");
    }

    private void refuseOtherCount(Words words, Located<String> find, Scope scope, Times times) {
        int found = scope.count(words);
        if (!times.accepts(found)) {
            throw new Refusal(Misses.describe(find, scope, found, times));
        }
    }

    private static List<Diagnostic> cutWord(Words words, Located<String> find, Scope scope) {
        return scope.texts()
                .map(words::cutWord)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .map(word -> Diagnostic.of(
                                Code.WORD_CUT,
                                find.span(),
                                "the words are part of a longer word there: \"" + word + "\"")
                        .withHelp("give the whole word, so that it is certain what is meant"))
                .map(List::of)
                .orElse(List.of());
    }
}
