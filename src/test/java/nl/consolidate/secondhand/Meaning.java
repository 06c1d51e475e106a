package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.secondhand.Doing.Verb;
import nl.consolidate.secondhand.Piece.Kind;
import nl.consolidate.secondhand.Place.Step;

/**
 * What an operation means: its addresses read once in one text, to identities.
 *
 * @param named what is named as the place of something put: the anchor, or the holder; empty for none
 */
record Meaning(Doing doing, String origin, List<String> targets, List<String> numbers, String named) {
    /** Reads an operation in a text; refuses an address without a meaning. */
    static Meaning read(Doing doing, String origin, Piece root) {
        List<Piece> targets = new ArrayList<>();
        for (String written : doing.targets()) {
            for (Piece target : targets(written, root)) {
                refuse(targets.contains(target), "named twice");
                targets.add(target);
            }
        }
        String expected = doing.expected();
        refuse(!expected.isEmpty() && !targets.get(0).heading().equals(expected), "another heading");
        if (Rows.isOnRows(doing.verb())) {
            Piece table = Rows.table(targets.get(0));
            targets.set(0, table);
            if (!doing.anchor().isEmpty()) {
                targets.add(Rows.row(table, List.of(doing.anchor().split("; ", -1))));
            }
        }
        if (doing.verb() == Verb.SPLIT && !doing.to().isEmpty()) {
            for (String begin : doing.to().split("; ", -1)) {
                targets.add(Place.parse(begin).live(targets.get(0)));
            }
        }
        refuse(doing.verb() == Verb.JOIN && holders(targets, root) > 1, "not in one place");
        List<String> numbers = doing.verb() == Verb.RENUMBER ? numbers(doing.to()) : List.of();
        if (doing.verb() == Verb.SPLIT || doing.verb() == Verb.JOIN) {
            numbers = List.of(String.valueOf(same(doing, targets)));
        }
        refuse(doing.verb() == Verb.RENUMBER && numbers.size() != targets.size(), "other lengths");
        String named = "";
        if (doing.verb() == Verb.INSERT) {
            named = named(doing, doing.content().kind(), root);
        } else if (doing.verb() == Verb.MOVE) {
            named = named(doing, targets.get(0).kind(), root);
        }
        return new Meaning(doing, origin, targets.stream().map(Piece::id).toList(), numbers, named);
    }

    private static long holders(List<Piece> targets, Piece root) {
        return targets.stream()
                .map(each -> root.parentOf(each.id()).map(Piece::id))
                .distinct()
                .count();
    }

    // the part with the number of what is divided, or the one that has the number of what they become
    private static int same(Doing doing, List<Piece> targets) {
        List<Piece> among = doing.verb() == Verb.SPLIT ? doing.content().parts() : targets;
        String number = doing.verb() == Verb.SPLIT ? targets.get(0).number() : doing.to();
        return among.stream().map(Piece::number).toList().indexOf(number);
    }

    /** Whether the addresses named the same provisions. */
    boolean namesTheSameAs(Meaning other) {
        return meant().equals(other.meant()) && named.equals(other.named);
    }

    // a row says itself in which table it stands
    private List<String> meant() {
        return Rows.isOnRows(doing.verb()) && targets.size() > 1 ? targets.subList(1, targets.size()) : targets;
    }

    static void refuse(boolean wrong, String reason) {
        if (wrong) {
            throw new Refused(reason);
        }
    }

    private static String named(Doing doing, Kind kind, Piece root) {
        Place place = Place.parse(doing.anchor());
        if (doing.put().equals("start") || doing.put().equals("end")) {
            Piece holder = place.live(root);
            refuse(!holder.kind().canHold(kind), "no place there");
            return holder.id();
        }
        Piece anchor = place.neighbour(root);
        refuse(!root.parentOf(anchor.id()).orElseThrow().kind().canHold(kind), "no place there");
        return anchor.id();
    }

    // one address, a range "artikel 2 t/m 4", or a list "artikel 2 en 4"
    private static List<Piece> targets(String written, Piece root) {
        String[] words = written.split(" ", -1);
        if (words.length < 3 || words.length % 2 == 1) {
            Place place = Place.parse(written);
            return List.of(place.live(root));
        }
        String joint = words[words.length - 2];
        if (!joint.equals("t/m") && !joint.equals("en")) {
            return List.of(Place.parse(written).live(root));
        }
        String firstWritten = String.join(" ", List.of(words).subList(0, words.length - 2));
        List<Step> first = Place.parse(firstWritten).steps();
        List<Step> within = first.subList(0, first.size() - 1);
        Step last = new Step(first.get(first.size() - 1).kind(), words[words.length - 1]);
        Piece from = Place.live(root, first);
        Piece to = Place.live(root, plus(within, last));
        return joint.equals("en")
                ? List.of(from, to)
                : range(Place.within(Place.live(root, within), last.kind()), from, to);
    }

    private static List<Step> plus(List<Step> steps, Step last) {
        List<Step> all = new ArrayList<>(steps);
        all.add(last);
        return all;
    }

    // what lies between by place has to be what lies between by number, all of it in force
    private static List<Piece> range(List<Piece> all, Piece from, Piece to) {
        refuse(all.indexOf(from) > all.indexOf(to), "stands before");
        List<Piece> byPlace = all.subList(all.indexOf(from), all.indexOf(to) + 1);
        List<Piece> byNumber = all.stream()
                .filter(piece ->
                        byNumber(from.number(), piece.number()) <= 0 && byNumber(piece.number(), to.number()) <= 0)
                .sorted((one, other) -> byNumber(one.number(), other.number()))
                .toList();
        refuse(!byPlace.equals(byNumber), "out of order");
        refuse(byPlace.stream().anyMatch(Piece::gone), "repealed");
        List<String> found = byPlace.stream().map(Piece::number).toList();
        refuse(!found.containsAll(numbers(from.number() + " t/m " + to.number())), "missing between");
        return byPlace;
    }

    // 3 < 3a < 4 < 10; letters by the alphabet
    private static int byNumber(String one, String other) {
        int byDigits = Integer.compare(digits(one), digits(other));
        return byDigits != 0 ? byDigits : one.compareTo(other);
    }

    private static int digits(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    // "4", "4 t/m 6", "b t/m d", "4 en 6"; of numbers with letters only the ends are certain
    private static List<String> numbers(String written) {
        if (written.contains(" en ")) {
            return List.of(written.split(" en ", -1));
        }
        String[] ends = written.split(" t/m ", -1);
        if (ends.length == 1 || ends[0].equals(ends[1])) {
            return List.of(ends[0]);
        }
        List<String> numbers = new ArrayList<>();
        if ((ends[0] + ends[1]).matches("[0-9]+")) {
            for (int number = Integer.parseInt(ends[0]); number <= Integer.parseInt(ends[1]); number++) {
                numbers.add(String.valueOf(number));
            }
        } else if ((ends[0] + ends[1]).matches("[a-z]{2}")) {
            for (char letter = ends[0].charAt(0); letter <= ends[1].charAt(0); letter++) {
                numbers.add(String.valueOf(letter));
            }
        }
        return numbers;
    }
}
