package nl.consolidate.drafting;

import java.util.List;
import java.util.regex.Pattern;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.model.Address;

/**
 * The sentences for words of a provision. What is replaced, inserted or taken out stands between quotes (aanwijzingen 6.9
 * and 6.11 for regulations), unless it is a sentence of its own (6.9) or a mark with a name (6.18).
 */
final class WordFormulas {
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.*[.?!]");
    private static final Pattern NEXT = Pattern.compile("(?s).*[.?!]\\s+\\p{Lu}.*");

    private final DutchPlace place;

    WordFormulas(DutchPlace place) {
        this.place = place;
    }

    Clause replaced(Operation.ReplaceText replace) {
        if (replace.atEnd()) {
            return Clause.of("in " + place.goingOn(replace.scope().value()) + " wordt "
                    + MarkNames.definite(replace.find().value()) + " aan het slot vervangen door "
                    + MarkNames.indefinite(replace.with()) + ".");
        }
        return replaced(replace, place.goingOn(replace.scope().value()), isEach(replace.times()));
    }

    /** "In de artikelen 3 en 5, tweede lid, wordt “x” telkens vervangen door “y”." */
    Clause replaced(Operation.ReplaceText replace, List<Address> places) {
        return replaced(replace, new DutchPlaces(place).goingOn(places), true);
    }

    private static Clause replaced(Operation.ReplaceText replace, String where, boolean each) {
        return Clause.of("in " + where + " wordt "
                + DutchWords.quoted(replace.find().value()) + (each ? " telkens " : " ") + "vervangen door "
                + DutchWords.quoted(replace.with()) + ".");
    }

    Clause deleted(Operation.DeleteText delete) {
        String where = place.goingOn(delete.scope().value());
        return delete.atEnd()
                ? Clause.of("in " + where + " vervalt "
                        + DutchWords.quoted(delete.find().value()) + " aan het slot.")
                : deleted(delete, where, isEach(delete.times()));
    }

    /** "In de artikelen 3 en 5 vervalt telkens “x”." */
    Clause deleted(Operation.DeleteText delete, List<Address> places) {
        return deleted(delete, new DutchPlaces(place).goingOn(places), true);
    }

    private static Clause deleted(Operation.DeleteText delete, String where, boolean each) {
        return Clause.of("in " + where + " vervalt " + (each ? "telkens " : "")
                + DutchWords.quoted(delete.find().value()) + ".");
    }

    private static boolean isEach(Times times) {
        return times.expected() != 1;
    }

    Clause inserted(Operation.InsertText insert, String before) {
        String added = insert.text().value();
        String where = place.goingOn(insert.scope().value());
        if (insert.place() instanceof WordPlace.AfterWords after) {
            return inserted(where, "na", after.words().value(), added);
        }
        if (insert.place() instanceof WordPlace.BeforeWords behind) {
            return inserted(where, "voor", behind.words().value(), added);
        }
        boolean whole = SENTENCE.matcher(added).matches() && before.strip().matches("(?s).*[.?!]");
        return whole
                ? new Clause("aan " + where + sentences(added), added)
                : Clause.of("aan het slot van " + where + " wordt toegevoegd " + DutchWords.quoted(added) + ".");
    }

    private static Clause inserted(String where, String side, String words, String added) {
        return Clause.of("in " + where + " wordt " + side + " " + DutchWords.quoted(words) + " ingevoegd "
                + DutchWords.quoted(added) + ".");
    }

    // how many sentences there are is for no program to say
    private static String sentences(String added) {
        return NEXT.matcher(added).matches()
                ? " worden zinnen toegevoegd, luidende:"
                : " wordt een zin toegevoegd, luidende:";
    }

    /** "onder vervanging van de punt aan het slot van onderdeel c door een puntkomma". */
    static String newEnd(Operation.ReplaceText end) {
        Address scope = end.scope().value();
        return "onder vervanging van " + MarkNames.definite(end.find().value()) + " aan het slot van "
                + new DutchPlace(scope.parent()).of(scope) + " door " + MarkNames.indefinite(end.with());
    }
}
