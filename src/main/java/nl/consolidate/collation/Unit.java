package nl.consolidate.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.collation.Tokens.TableForm;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/**
 * An article or an annex with all its words, or the heading of what holds articles.
 *
 * @param number as printed, empty for none
 * @param tokens its words, those of the heading first
 * @param records the same, with tables written cell by cell; the same list where there is no table
 */
record Unit(Path place, String number, List<Token> heading, List<Token> tokens, List<Token> records) {
    /** The articles, annexes and containers of a text in their order. */
    static List<Unit> allOf(Provision root) {
        List<Unit> units = new ArrayList<>();
        collect(Path.ofRoot(root), units);
        return units;
    }

    private static void collect(Path place, List<Unit> units) {
        for (Provision child : place.target().children()) {
            Path below = place.down(child);
            if (child.kind().isContainer()) {
                units.add(of(place.down(child.withChildren(ownOf(child)))));
                collect(below, units);
            } else if (child.kind().isLeaf() || child.kind() == ProvisionKind.HEADING) {
                units.add(of(below));
            }
        }
    }

    // what stands in a chapter itself, beside its articles
    private static List<Provision> ownOf(Provision container) {
        return container.children().stream()
                .filter(child -> child.kind().isInner() && child.kind() != ProvisionKind.HEADING)
                .toList();
    }

    private static Unit of(Path place) {
        Provision provision = place.target();
        List<Token> heading = Tokens.ofHeading(place);
        List<Token> rows = joined(heading, Tokens.inside(place, TableForm.ROWS));
        List<Token> records = holdsTable(provision) ? joined(heading, Tokens.inside(place, TableForm.RECORDS)) : rows;
        String number = provision.label() == null ? "" : provision.label().value();
        return new Unit(place, number, heading, rows, records);
    }

    private static List<Token> joined(List<Token> heading, List<Token> body) {
        List<Token> all = new ArrayList<>(heading);
        all.addAll(body);
        return List.copyOf(all);
    }

    private static boolean holdsTable(Provision provision) {
        return provision.kind() == ProvisionKind.TABLE
                || provision.children().stream().anyMatch(Unit::holdsTable);
    }

    ProvisionKind kind() {
        return place.target().kind();
    }

    Address address() {
        return place.address();
    }

    /** Whether the sources hold less than the text. */
    boolean isPartlyHeld() {
        return isPartlyHeld(place.target());
    }

    private static boolean isPartlyHeld(Provision provision) {
        return provision.isNotHeld()
                || provision.incomplete()
                || provision.children().stream().anyMatch(Unit::isPartlyHeld);
    }

    boolean hasNumberOf(Unit other) {
        return kind() == other.kind() && number.equals(other.number);
    }

    boolean hasHeadingOf(Unit other) {
        return words(heading).equals(words(other.heading));
    }

    /** How much of the words both have, from 0 to 1, wherever they stand. */
    double likeness(Unit other) {
        Map<String, Integer> counts = new HashMap<>();
        tokens.forEach(token -> counts.merge(token.word(), 1, Integer::sum));
        int shared = 0;
        for (Token token : other.tokens) {
            int left = counts.merge(token.word(), -1, Integer::sum);
            shared += left >= 0 ? 1 : 0;
        }
        int all = tokens.size() + other.tokens.size();
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }
}
