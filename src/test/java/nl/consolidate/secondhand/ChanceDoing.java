package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.consolidate.secondhand.Doing.Verb;
import nl.consolidate.secondhand.Piece.Kind;

/** Operations by chance that mostly mean something in a text, one after the other. */
final class ChanceDoing {
    private static final List<Verb> VERBS = List.of(
            Verb.INSERT,
            Verb.INSERT,
            Verb.INSERT,
            Verb.REPLACE,
            Verb.REPLACE,
            Verb.REPEAL,
            Verb.REPEAL,
            Verb.RENUMBER,
            Verb.RENUMBER,
            Verb.RENUMBER,
            Verb.MOVE,
            Verb.MOVE,
            Verb.REPLACE_TEXT,
            Verb.REPLACE_TEXT,
            Verb.INSERT_TEXT,
            Verb.INSERT_TEXT,
            Verb.INSERT_TEXT,
            Verb.DELETE_TEXT,
            Verb.REPLACE_HEADING,
            Verb.REPLACE_INTRO,
            Verb.NUMBER_TEXT,
            Verb.UNNUMBER_TEXT,
            Verb.SPLIT,
            Verb.SPLIT,
            Verb.JOIN,
            Verb.JOIN,
            Verb.INSERT_ROW,
            Verb.REPLACE_ROW,
            Verb.REPEAL_ROW,
            Verb.REPLACE_CELL,
            Verb.SET_CITATION,
            Verb.REPLACE_REGULATION);

    private final Random random;
    private final String act;
    private final ChanceText texts;
    private Text text;
    private int made;

    ChanceDoing(Random random, String act, Piece root) {
        this.random = random;
        this.act = act;
        this.texts = new ChanceText(random);
        this.text = new Text(root, "", false);
    }

    /** The next one; of those that mean nothing most are thrown away. */
    Doing next() {
        Doing doing = any();
        for (int tries = 0; tries < 6 && !succeeds(doing); tries++) {
            if (random.nextInt(12) == 0) {
                return doing;
            }
            doing = any();
        }
        return doing;
    }

    private boolean succeeds(Doing doing) {
        try {
            text = Doer.apply(Meaning.read(doing, act + ".x", root()), text);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private Piece root() {
        return java.util.Objects.requireNonNull(text.root());
    }

    private Doing any() {
        Verb verb = VERBS.get(random.nextInt(VERBS.size()));
        return switch (verb) {
            case INSERT -> insert();
            case REPLACE -> replace();
            case REPEAL -> repeal();
            case RENUMBER -> renumber();
            case MOVE -> move();
            case SPLIT -> split();
            case JOIN -> join();
            case INSERT_ROW, REPLACE_ROW, REPEAL_ROW, REPLACE_CELL -> onRows(verb);
            case NUMBER_TEXT -> Doing.numberText(address(Kind.ARTIKEL));
            case UNNUMBER_TEXT -> Doing.unnumberText(address(Kind.ARTIKEL));
            case SET_CITATION -> Doing.setCitation(fresh());
            case REPLACE_REGULATION ->
                random.nextInt(3) > 0
                        ? insert()
                        : Doing.replaceRegulation(
                                new ChanceText(random).regulation().each(piece -> piece.withId(origin() + piece.id())),
                                fresh());
            default -> onWords(verb);
        };
    }

    private String origin() {
        return act + "." + made;
    }

    private String fresh() {
        made++;
        return "n" + act + (char) ('a' + made % 26) + (char) ('a' + made / 26);
    }

    private Doing insert() {
        made++;
        int kind = random.nextInt(10);
        if (kind < 6) {
            Piece content = texts.article(origin(), number());
            return random.nextInt(5) == 0
                    ? Doing.insert(content, random.nextBoolean() ? "start" : "end", holder(Kind.ARTIKEL))
                    : Doing.insert(content, beside(), address(Kind.ARTIKEL));
        }
        Kind of = kind < 9 ? Kind.LID : Kind.ONDERDEEL;
        Piece content = of == Kind.LID
                ? texts.lid(origin(), number())
                : texts.item(origin(), String.valueOf((char) ('a' + random.nextInt(4))));
        return random.nextInt(3) == 0
                ? Doing.insert(content, random.nextBoolean() ? "start" : "end", holder(of))
                : Doing.insert(content, beside(), address(of));
    }

    private String beside() {
        return random.nextInt(4) == 0 ? "before" : "after";
    }

    private String holder(Kind of) {
        return switch (of) {
            case ARTIKEL -> random.nextBoolean() ? "" : address(Kind.HOOFDSTUK);
            case LID -> address(Kind.ARTIKEL);
            default -> address(random.nextBoolean() ? Kind.LID : Kind.ARTIKEL);
        };
    }

    private Doing replace() {
        made++;
        Kind kind = random.nextInt(3) == 0 ? Kind.LID : Kind.ARTIKEL;
        String target = address(kind);
        Piece content = kind == Kind.LID ? texts.lid(origin(), "1") : texts.article(origin(), "1");
        Doing replace = Doing.replace(target, content);
        if (random.nextInt(8) == 0) {
            replace = replace.printedAs(target.substring(target.lastIndexOf(' ') + 1));
        }
        return replace;
    }

    private Doing onRows(Verb verb) {
        made++;
        String table = tabled();
        String name = random.nextInt(4) > 0 ? texts.word() : texts.word() + "; " + texts.words();
        Piece row = texts.row(origin() + "#row");
        return switch (verb) {
            case INSERT_ROW ->
                random.nextInt(3) > 0
                        ? Doing.insertRow(table, row, beside(), name)
                        : Doing.insertRow(table, row, random.nextBoolean() ? "start" : "end", "");
            case REPLACE_ROW -> Doing.replaceRow(table, name, row);
            case REPEAL_ROW -> Doing.repealRow(table, name);
            default -> Doing.replaceCell(table, name, random.nextInt(3) > 0 ? "prijs" : "naam", fresh());
        };
    }

    // an article that holds a table, if any does
    private String tabled() {
        List<String> tabled = root().all()
                .filter(piece -> piece.kind() == Kind.ARTIKEL)
                .filter(piece -> piece.all().anyMatch(part -> part.kind() == Kind.TABEL))
                .map(piece -> "artikel " + piece.number())
                .toList();
        return tabled.isEmpty() ? address(Kind.ARTIKEL) : tabled.get(random.nextInt(tabled.size()));
    }

    private Doing split() {
        made++;
        String target = address(random.nextInt(3) == 0 ? Kind.LID : Kind.ARTIKEL);
        List<Piece> named = Place.named(root(), Place.parse(target).steps());
        if (named.isEmpty()) {
            return Doing.repeal(target);
        }
        Piece old = named.get(0);
        Piece keeper = Piece.of(origin() + "#p0", old.kind(), old.number(), "");
        Piece part = Piece.of(origin() + "#p1", old.kind(), random.nextBoolean() ? old.number() + "a" : number(), "")
                .withHeading(old.kind() == Kind.ARTIKEL && random.nextBoolean() ? "kop " + fresh() : "");
        List<Piece> begins = old.parts().stream()
                .filter(each -> each.kind() == Kind.LID || each.kind() == Kind.ONDERDEEL)
                .toList();
        if (begins.isEmpty()) {
            String[] words = old.words().split(" ", 2);
            return Doing.split(target, "", keeper.withWords(words[0]), part.withWords(words[words.length - 1]));
        }
        Piece begin = begins.get(random.nextInt(begins.size()));
        return Doing.split(target, begin.kind().dutch() + " " + begin.number(), keeper, part);
    }

    private Doing join() {
        made++;
        Kind kind = random.nextInt(3) == 0 ? Kind.ARTIKEL : Kind.LID;
        String targets = several(kind);
        String[] words = targets.split(" ", -1);
        boolean two = targets.contains(" t/m ") || targets.contains(" en ");
        String number = two && random.nextInt(3) > 0 ? words[words.length - 3] : number();
        return Doing.join(targets, Piece.of(origin() + "#whole", kind, number, ""));
    }

    private Doing repeal() {
        String target = several(kind());
        return random.nextInt(6) == 0 && !target.contains("artikel")
                ? Doing.repeal(target, address(kind()))
                : Doing.repeal(target);
    }

    private Doing renumber() {
        Kind kind = random.nextInt(3) == 0 ? Kind.LID : Kind.ARTIKEL;
        String from = several(kind);
        int first = 1 + random.nextInt(11);
        String[] words = from.split(" ", -1);
        String joint = words.length > 2 ? words[words.length - 2] : "";
        if (joint.equals("t/m") || joint.equals("en")) {
            int low = digits(words[words.length - 3]);
            int high = digits(words[words.length - 1]);
            int shift = random.nextBoolean() ? 1 : first;
            boolean swap = joint.equals("en") && random.nextBoolean();
            return Doing.renumber(
                    from,
                    swap
                            ? words[words.length - 1] + " en " + words[words.length - 3]
                            : (low + shift) + " " + joint + " " + (high + shift));
        }
        return Doing.renumber(from, random.nextInt(5) == 0 ? number() : String.valueOf(first));
    }

    private static int digits(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private Doing move() {
        Kind kind = random.nextInt(3) == 0 ? Kind.LID : Kind.ARTIKEL;
        String targets = several(kind);
        return random.nextInt(3) == 0
                ? Doing.move(targets, random.nextBoolean() ? "start" : "end", holder(kind))
                : Doing.move(targets, beside(), address(kind));
    }

    private Doing onWords(Verb verb) {
        String target = random.nextInt(20) == 0 ? "" : address(random.nextInt(9) == 0 ? Kind.HOOFDSTUK : kind());
        int times = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(8) / 7;
        return switch (verb) {
            case REPLACE_TEXT -> Doing.replaceText(facet(target), texts.words(), fresh(), times);
            case DELETE_TEXT -> Doing.deleteText(facet(target), texts.words(), times);
            case REPLACE_HEADING -> {
                Doing heading = Doing.replaceHeading(target.isEmpty() ? address(Kind.ARTIKEL) : target, fresh());
                yield random.nextInt(6) == 0 ? heading.expecting("kop alfa") : heading;
            }
            case REPLACE_INTRO -> Doing.replaceIntro(target, fresh());
            default -> insertText(target);
        };
    }

    private Doing insertText(String target) {
        String scope = facet(target);
        return random.nextInt(3) > 0 && !scope.isEmpty()
                ? Doing.insertText(scope, fresh(), "end", "")
                : Doing.insertText(scope, fresh(), beside(), texts.word());
    }

    private String facet(String target) {
        if (target.isEmpty() || random.nextInt(8) > 0) {
            return target;
        }
        return target + (random.nextBoolean() ? " " + Place.HEADING : " " + Place.INTRO);
    }

    private Kind kind() {
        int chance = random.nextInt(10);
        return chance < 6 ? Kind.ARTIKEL : chance < 9 ? Kind.LID : Kind.ONDERDEEL;
    }

    private String number() {
        String number = String.valueOf(1 + random.nextInt(10));
        return random.nextInt(5) == 0 ? number + "a" : number;
    }

    // one, or a range of two or three, or a list of two beside each other
    private String several(Kind kind) {
        String first = address(kind);
        int width = random.nextInt(5) - 2;
        String number = first.substring(first.lastIndexOf(' ') + 1);
        if (width < 1 || !number.matches("[0-9]")) {
            return first;
        }
        return first + (random.nextInt(3) == 0 ? " en " : " t/m ") + (Integer.parseInt(number) + width);
    }

    /** The address of something of a kind that stands in the text; now and then of something that does not. */
    private String address(Kind kind) {
        List<String> all = new ArrayList<>();
        collect(root(), "", kind, all);
        boolean elsewhere = all.isEmpty() || random.nextInt(30) == 0;
        return elsewhere
                ? (kind == Kind.HOOFDSTUK ? "hoofdstuk 7" : "artikel " + number() + (kind == Kind.LID ? " lid 1" : ""))
                : all.get(random.nextInt(all.size()));
    }

    private void collect(Piece piece, String way, Kind kind, List<String> found) {
        for (Piece part : piece.parts()) {
            boolean through = part.kind() == Kind.ARTIKEL || part.kind() == Kind.HOOFDSTUK;
            String here = (through ? "" : way + " ") + part.kind().dutch() + " " + part.number();
            if (part.kind() == kind && (!part.gone() || random.nextInt(20) == 0)) {
                found.add(here);
            }
            collect(part, here, kind, found);
        }
    }
}
