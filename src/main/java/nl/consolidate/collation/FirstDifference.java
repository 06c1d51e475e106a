package nl.consolidate.collation;

import java.util.List;
import java.util.Optional;
import nl.consolidate.collation.Tokens.TableForm;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/**
 * Where a text first reads otherwise than it should.
 *
 * @param at the provision of our text, or the expected one where ours ends before it
 * @param ours what it reads there, with a few words around it
 * @param expected what it should read there
 */
public record FirstDifference(Address at, String ours, String expected) {
    private static final int AROUND = 5;
    private static final String END = "nothing";

    /** Of a whole text, or of a part of it that holds articles. */
    public static Optional<FirstDifference> ofTexts(Provision ours, Provision expected) {
        List<Unit> here = Unit.allOf(ours);
        List<Unit> there = Unit.allOf(expected);
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            Optional<FirstDifference> found = i >= here.size() || i >= there.size()
                    ? Optional.of(oneEnds(here, there, i))
                    : of(here.get(i), there.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of one provision; its own number is not compared, its heading on demand. */
    public static Optional<FirstDifference> ofProvisions(Path ours, Provision expected, boolean heading) {
        Path there = Path.ofRoot(expected);
        if (heading) {
            Optional<FirstDifference> found = of(ours.address(), Tokens.ofHeading(ours), Tokens.ofHeading(there));
            if (found.isPresent()) {
                return found;
            }
        }
        return of(ours.address(), Tokens.inside(ours, TableForm.ROWS), Tokens.inside(there, TableForm.ROWS));
    }

    private static Optional<FirstDifference> of(Unit one, Unit other) {
        boolean sameHead = one.hasNumberOf(other) && one.hasHeadingOf(other);
        if (!sameHead) {
            return Optional.of(new FirstDifference(one.address(), name(one), name(other)));
        }
        return of(one.address(), one.tokens(), other.tokens());
    }

    private static FirstDifference oneEnds(List<Unit> here, List<Unit> there, int index) {
        return index < here.size()
                ? new FirstDifference(here.get(index).address(), name(here.get(index)), END)
                : new FirstDifference(there.get(index).address(), END, name(there.get(index)));
    }

    private static Optional<FirstDifference> of(Address at, List<Token> ours, List<Token> expected) {
        int equal = 0;
        while (equal < Math.min(ours.size(), expected.size()) && ours.get(equal).readsAs(expected.get(equal))) {
            equal++;
        }
        if (equal == ours.size() && equal == expected.size()) {
            return Optional.empty();
        }
        Address place = equal < ours.size()
                ? ours.get(equal).at()
                : equal > 0 ? ours.get(equal - 1).at() : at;
        return Optional.of(new FirstDifference(place, around(ours, equal), around(expected, equal)));
    }

    private static String around(List<Token> tokens, int index) {
        int from = Math.max(0, index - AROUND);
        int until = Math.min(tokens.size(), index + AROUND);
        if (from >= until) {
            return END;
        }
        String words = (from > 0 ? "… " : "") + Hunk.joined(tokens.subList(from, until));
        return "\"" + words + (until < tokens.size() ? " …" : "") + "\"";
    }

    private static String name(Unit unit) {
        return "\""
                + (unit.kind().title() + " " + unit.number() + " " + Hunk.joined(unit.heading()))
                        .strip()
                        .replaceAll(" +", " ")
                + "\"";
    }
}
