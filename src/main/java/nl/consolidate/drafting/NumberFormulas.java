package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.ProvisionKind;

/** The sentences for numbers, as aanwijzing 6.18 for regulations has them: other numbers, and the one before a text. */
final class NumberFormulas {
    private final DutchPlace place;

    NumberFormulas(DutchPlace place) {
        this.place = place;
    }

    Clause renumbered(Operation.Renumber renumber) {
        Addresses from = renumber.from().value();
        String verb = DutchPlace.isOne(from) ? "wordt " : "worden ";
        String done = (isLettered(from) ? "verletterd" : "vernummerd") + " tot " + to(renumber) + ".";
        boolean named = from.kind().isInner() && !place.isHere(from.within());
        return Clause.of(
                named
                        ? "in " + place.goingOn(from.within()) + " " + verb + among(from) + " " + done
                        : among(from) + " " + verb + done);
    }

    /** "onder vernummering van de artikelen 7 tot en met 22 tot artikelen 8 tot en met 23". */
    static String under(Operation.Renumber renumber) {
        Addresses from = renumber.from().value();
        return "onder " + (isLettered(from) ? "verlettering" : "vernummering") + " van " + among(from) + " tot "
                + to(renumber);
    }

    private static boolean isLettered(Addresses from) {
        return from.kind() == ProvisionKind.ITEM
                && from.spans().stream().allMatch(span -> span.from().matches("\\p{L}+"));
    }

    // the article is named already where its leden are renumbered
    private static String among(Addresses from) {
        String numbers = DutchPlace.numbers(from);
        if (from.kind() == ProvisionKind.PARAGRAPH) {
            return numbers.endsWith(" lid") ? "het " + numbers : numbers;
        }
        return DutchPlace.isOne(from) ? numbers : "de " + numbers;
    }

    // an onderdeel goes by its letter alone: "van de onderdelen c tot en met f tot d tot en met g"
    private static String to(Operation.Renumber renumber) {
        Addresses to = renumber.to().value();
        return to.kind() == ProvisionKind.ITEM ? DutchPlace.bare(to) : DutchPlace.numbers(to);
    }

    Clause numbered(Operation.NumberText number) {
        Address target = number.target().value();
        String of = place.isHere(target) ? "" : " van " + place.of(target);
        return Clause.of(
                "voor de tekst" + of + " wordt de aanduiding " + DutchWords.quoted(number.marker()) + " geplaatst.");
    }

    /** "Het tweede lid alsmede de aanduiding “1.” voor het eerste lid vervallen.", or the number alone. */
    Clause unnumbered(List<Operation.Repeal> gone, Act unnumber) {
        Address article =
                ((Operation.UnnumberText) unnumber.operation()).target().value();
        List<String> subjects = new ArrayList<>();
        gone.forEach(repeal ->
                repeal.targets().forEach(target -> subjects.add(new DutchPlace(article).of(target.value()))));
        subjects.add(number(article, unnumber));
        String what = String.join(" alsmede ", subjects);
        String verb = gone.isEmpty() ? "vervalt" : "vervallen";
        return Clause.of(
                place.isHere(article)
                        ? what + " " + verb + "."
                        : "in " + place.goingOn(article) + " " + verb + " " + what + ".");
    }

    private static String number(Address article, Act unnumber) {
        var lid = Reading.live(unnumber.named(article)).get(0);
        String label = lid.label() == null ? "" : lid.label().value();
        String ordinal = DutchWords.ordinal(label);
        return "de aanduiding " + DutchWords.quoted(lid.marker()) + " voor "
                + (ordinal.isEmpty() ? "lid " + label : "het " + ordinal + " lid");
    }
}
