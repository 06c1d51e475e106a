package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diff.Reading;
import nl.consolidate.diff.WordEdit;
import nl.consolidate.model.Address;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Changes a few words of a provision: each change names words that stand only there. */
final class Rewording {
    // more of them in one text are a new text
    private static final int MOST_CHANGES = 4;
    private static final int MOST_CONTEXT = 6;
    private static final Pattern END = Pattern.compile("(?s)(.*?)([.;,:?!](?:\\s+(?:en|of))?)");
    // so long a find is no longer a few words
    private static final int LONGEST_FIND = 160;

    private final ProvisionId id;
    private final Provision target;

    private Rewording(Provision target) {
        this.id = target.id();
        this.target = target;
    }

    /** Gives the provision the words of the target before its first part; empty where that takes more than a few. */
    static Optional<Sketch> reword(Sketch sketch, Provision target) {
        Rewording rewording = new Rewording(target);
        String before = rewording.words(sketch);
        String after = rewording.target.kind() == ProvisionKind.TABLE ? target.text() : Reading.of(target.text());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<WordEdit> edits = WordEdit.between(before, after);
        Optional<Sketch> all = rewording.everywhere(sketch, WordEdit.each(before, after), before, after);
        if (all.isPresent()) {
            return all;
        }
        return edits.size() > MOST_CHANGES || isAnother(edits, before)
                ? Optional.empty()
                : rewording.oneByOne(sketch, edits, before, after);
    }

    // where most of it changes a reader wants to see the whole
    private static boolean isAnother(List<WordEdit> edits, String before) {
        int changed = edits.stream()
                .mapToInt(edit -> Reading.words(before.substring(edit.from(), edit.until()))
                        .size())
                .sum();
        return 2 * changed > Reading.words(before).size();
    }

    private String words(Sketch sketch) {
        Provision now = sketch.place(id).target();
        return target.kind() == ProvisionKind.TABLE ? now.text() : Reading.of(now.text());
    }

    private Located<Address> scope(Sketch sketch) {
        Path place = sketch.place(id);
        boolean intro = !place.target().children().isEmpty() && target.kind() != ProvisionKind.TABLE;
        return said(new Address(place.address().steps(), intro ? Facet.INTRO : Facet.WHOLE));
    }

    // one word for another, each time that it occurs; where two become one, with the word behind it
    private Optional<Sketch> everywhere(Sketch sketch, List<WordEdit> edits, String before, String after) {
        return edits.size() < 2
                ? Optional.empty()
                : everywhere(sketch, pieces(edits, edit -> Piece.of(edit, before, after)), after)
                        .or(() -> everywhere(sketch, pieces(edits, edit -> Piece.joined(edit, before, after)), after));
    }

    private static List<Piece> pieces(List<WordEdit> edits, Function<WordEdit, Piece> piece) {
        return edits.stream().map(piece).toList();
    }

    private Optional<Sketch> everywhere(Sketch sketch, List<Piece> pieces, String after) {
        Piece first = pieces.get(0);
        boolean same = pieces.stream()
                .allMatch(
                        piece -> piece.old().equals(first.old()) && piece.now().equals(first.now()));
        if (!same || first.old().isBlank() || first.now().isBlank()) {
            return Optional.empty();
        }
        return reaching(
                sketch,
                new Operation.ReplaceText(scope(sketch), said(first.old()), first.now(), new Times(pieces.size())),
                after);
    }

    private Optional<Sketch> oneByOne(Sketch sketch, List<WordEdit> edits, String before, String after) {
        Sketch reached = sketch;
        String current = before;
        int shift = 0;
        for (WordEdit edit : edits) {
            String now = after.substring(edit.newFrom(), edit.newUntil());
            // where nothing stood the white space before it is new too
            int newFrom = edit.newFrom();
            String expected = joined(current, edit, shift, after, newFrom, now);
            Optional<Sketch> next = change(reached, current, expected);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            reached = next.get();
            shift += expected.length() - current.length();
            current = expected;
        }
        return Reading.of(current).equals(Reading.of(after)) ? Optional.of(reached) : Optional.empty();
    }

    // the text with this change and those before it: what lies up to it is that of the second text
    private static String joined(String current, WordEdit edit, int shift, String after, int newFrom, String now) {
        String rest = current.substring(edit.until() + shift);
        String restAfter = after.substring(edit.newUntil());
        String space = rest.isBlank() ? "" : leading(restAfter);
        return after.substring(0, newFrom) + now + (rest.isBlank() ? rest : space + rest.stripLeading());
    }

    private static String leading(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    private Optional<Sketch> change(Sketch sketch, String current, String expected) {
        if (current.equals(expected)) {
            return Optional.of(sketch);
        }
        int begin = commonPrefix(current, expected);
        int end = commonSuffix(current, expected, begin);
        Piece bare = Piece.between(current, expected, begin, end);
        List<Operation> candidates = new ArrayList<>(newEnd(sketch, current, expected));
        candidates.addAll(candidates(sketch, bare));
        for (Operation operation : candidates) {
            Optional<Sketch> reached = reaching(sketch, operation, expected);
            if (reached.isPresent()) {
                return reached;
            }
        }
        return Optional.empty();
    }

    // only what closes the text is another: a mark, or "; of"
    private List<Operation> newEnd(Sketch sketch, String current, String expected) {
        Matcher old = END.matcher(current.stripTrailing());
        Matcher now = END.matcher(expected.stripTrailing());
        return old.matches() && now.matches() && old.group(1).equals(now.group(1))
                ? List.of(new Operation.ReplaceText(scope(sketch), said(old.group(2)), now.group(2), Times.ONCE, true))
                : List.of();
    }

    private List<Operation> candidates(Sketch sketch, Piece bare) {
        Located<Address> scope = scope(sketch);
        List<Operation> found = new ArrayList<>();
        if (bare.old().isBlank()) {
            addInsertions(scope, bare, found);
        }
        for (int context = 0; context <= 2 * MOST_CONTEXT; context++) {
            int more = (context + 1) / 2;
            Piece piece = bare.isMarks() ? bare.with(more, context / 2) : bare.with(context / 2, more);
            String old = piece.old().strip();
            String now = piece.now().strip();
            if (old.isEmpty()
                    || old.length() > LONGEST_FIND
                    || old.contains("\n\n")
                    || !old.matches("(?s).*[\\p{L}\\p{N}].*")) {
                continue;
            }
            found.add(
                    now.isEmpty()
                            ? new Operation.DeleteText(scope, said(old), Times.ONCE)
                            : new Operation.ReplaceText(scope, said(old), now, Times.ONCE));
        }
        return found;
    }

    private static void addInsertions(Located<Address> scope, Piece bare, List<Operation> found) {
        String added = bare.now().strip();
        if (bare.behind().isBlank()) {
            found.add(new Operation.InsertText(scope, said(added), new WordPlace.AtEnd()));
        }
        for (int context = 1; context <= MOST_CONTEXT; context++) {
            String before = bare.before(context).strip();
            if (!before.isEmpty() && !before.contains("\n\n")) {
                found.add(new Operation.InsertText(scope, said(added), new WordPlace.AfterWords(said(before))));
            }
        }
        for (int context = 1; context <= MOST_CONTEXT; context++) {
            String behind = bare.after(context).strip();
            if (bare.ahead().isBlank() && !behind.isEmpty() && !behind.contains("\n\n")) {
                found.add(new Operation.InsertText(scope, said(added), new WordPlace.BeforeWords(said(behind))));
            }
        }
    }

    private Optional<Sketch> reaching(Sketch sketch, Operation operation, String expected) {
        return sketch.then(operation)
                .filter(reached -> Reading.of(words(reached)).equals(Reading.of(expected)))
                .filter(reached -> sameBeside(sketch, reached));
    }

    // the words of a find may stand in a part below too
    private boolean sameBeside(Sketch before, Sketch after) {
        Provision old = before.place(id).target();
        Provision now = after.place(id).target();
        return old.heading().equals(now.heading()) && Reading.same(old.withText(""), now.withText(""));
    }

    private static int commonPrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonSuffix(String one, String other, int prefix) {
        int length = Math.min(one.length(), other.length()) - prefix;
        int same = 0;
        while (same < length && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
