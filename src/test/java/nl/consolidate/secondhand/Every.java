package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.consolidate.secondhand.Act.Part;
import nl.consolidate.secondhand.Act.Rule;
import nl.consolidate.secondhand.Act.Task;
import nl.consolidate.secondhand.Act.When;
import nl.consolidate.secondhand.Piece.Kind;

/**
 * All worlds of a family: on one small regulation, so many amendments of one operation each, with every combination of
 * the first so many operations of {@link #doings}, dates of {@link #DATES} and manners of being known and ordered.
 *
 * @param manners 1: adoption not given, an explicit order; 2: also adopted before anything was published; 3: also
 *     without order, so that equal days tie
 * @param deeds how many of {@link #later}, each in turn
 */
record Every(int amendments, int doings, int dates, int manners, int deeds) {
    /** One amendment: every operation on every dates of publication, commencement, retroactivity and end. */
    static final Every ONE = new Every(1, 27, 16, 3, 1);

    /** Two: every pair of operations on every pair of the first eight dates. */
    static final Every TWO = new Every(2, 27, 8, 3, 1);

    /** Three: those that insert, number, take out and word, on the first four dates. */
    static final Every THREE = new Every(3, 7, 4, 1, 1);

    /** Four: insertion, renumbering, repeal and words, on the first three dates. */
    static final Every FOUR = new Every(4, 4, 3, 1, 1);

    /** One with every deed of a later decision about it. */
    static final Every ONE_AND_A_DEED = new Every(1, 27, 8, 1, 25);

    /** Two, with every deed about the first of them. */
    static final Every TWO_AND_A_DEED = new Every(2, 7, 4, 1, 25);

    private static final List<Every> ALL = List.of(ONE, TWO, THREE, FOUR, ONE_AND_A_DEED, TWO_AND_A_DEED);

    // publication, first day in force, first day of the effect, first day without
    private static final int[][] DATES = {
        {1, 2, NONE, NONE},
        {2, 4, NONE, NONE},
        {3, 4, 1, NONE},
        {1, 3, NONE, 4},
        {2, 3, NONE, NONE},
        {3, 2, NONE, NONE},
        {4, 4, 2, NONE},
        {2, 3, 1, 4},
        {1, 4, NONE, NONE},
        {3, 4, NONE, NONE},
        {1, 1, NONE, NONE},
        {4, 1, NONE, NONE},
        {1, 4, 1, NONE},
        {1, 2, NONE, 3},
        {4, 2, 1, 3},
        {NONE, 2, NONE, NONE},
    };

    static long count() {
        return ALL.stream().mapToLong(Every::size).sum();
    }

    /** The worlds of all families, one after the other. */
    static World world(long number) {
        long index = number;
        for (Every family : ALL) {
            if (index < family.size()) {
                return family.at(index);
            }
            index -= family.size();
        }
        throw new IllegalArgumentException("there are only " + count());
    }

    long size() {
        return LongStream.range(0, amendments).reduce((long) manners * deeds, (size, each) -> size * doings * dates);
    }

    private World at(long index) {
        long rest = index / manners / deeds;
        int manner = (int) (index % manners);
        int deed = (int) (index / manners % deeds);
        List<Act> acts = new ArrayList<>();
        acts.add(
                Act.of(Wire.REGULATION, 0, new When(new Rule.On(1), NONE, NONE)).asBase());
        for (int i = 0; i < amendments; i++) {
            String id = "a" + i;
            Doing doing = doings(id).get((int) (rest % doings));
            rest /= doings;
            int[] dated = DATES[(int) (rest % dates)];
            rest /= dates;
            Act act = Act.of(id, dated[0], new When(new Rule.On(dated[1]), dated[2], dated[3]))
                    .adopted(manner == 1 ? 0 : NONE)
                    .order(manner == 2 ? 0 : i + 1);
            Task task = new Task(When.UNSAID, doing);
            acts.add(act.parts(List.of(new Part("A", When.UNSAID, List.of(task)))));
        }
        acts.addAll(later().get(deed));
        return new World(amendments + " amendments, world " + index, regulation(), acts);
    }

    // what later decisions make of the first amendment or of the regulation, each published on two days; first none
    private static List<List<Act>> later() {
        List<Deed> deeds = List.of(
                new Deed.Voiding("a0", "", NONE),
                new Deed.Voiding("a0", "A", 3),
                new Deed.Halt("a0", "", 3, 4),
                new Deed.Halt("a0", "", 2, NONE),
                new Deed.Stretch("a0", "", 5),
                new Deed.Stretch("a0", "", NONE),
                new Deed.Recall("a0", ""),
                new Deed.Start("a0", "", new When(new Rule.On(5), NONE, NONE)),
                new Deed.Mend("a0", "A", Doing.replaceText("artikel 2 lid 1", "delta", "eta", 1)),
                new Deed.End(When.UNSAID),
                new Deed.Settle("a0", "a1", true, NONE),
                new Deed.Settle("a1", "a0", false, 3));
        List<List<Act>> all = new ArrayList<>(List.of(List.of()));
        for (Deed deed : deeds) {
            for (int published : new int[] {2, 3}) {
                When when = new When(new Rule.On(published + 1), NONE, NONE);
                all.add(List.of(Act.of("z", published, when).doing(deed)));
            }
        }
        return all;
    }

    private static Piece regulation() {
        return Piece.of("r", Kind.REGELING, "", "")
                .withParts(List.of(
                        Piece.of("r#1", Kind.ARTIKEL, "1", "alfa beta").withHeading("kop alfa"),
                        Piece.of("r#2", Kind.ARTIKEL, "2", "gamma")
                                .withParts(List.of(
                                        Piece.of("r#2-1", Kind.LID, "1", "alfa delta"),
                                        Piece.of("r#2-2", Kind.LID, "2", "beta"))),
                        Piece.of("r#3", Kind.ARTIKEL, "3", "")
                                .withParts(List.of(Piece.of("r#3-1", Kind.LID, "1", "alfa"))),
                        Piece.of("r#4", Kind.ARTIKEL, "4", "delta").withParts(List.of(table()))));
    }

    private static Piece table() {
        return Piece.of(
                "r#4t",
                Kind.TABEL,
                "",
                "| naam | prijs |\n| --- | --- |",
                row("r#4t1", "alfa", "gamma"),
                row("r#4t2", "beta", "gamma"));
    }

    // each kind of operation at least once; all near article 2, so that they meet
    private static List<Doing> doings(String id) {
        Piece article = Piece.of(id + "#3", Kind.ARTIKEL, "3", "nieuw " + id);
        Piece lid = Piece.of(id + "#l", Kind.LID, "1", "alfa " + id);
        return List.of(
                Doing.insert(article, "after", "artikel 2"),
                Doing.renumber("artikel 2 t/m 3", "3 t/m 4"),
                Doing.repeal("artikel 2"),
                Doing.replaceText("artikel 2 lid 1", "alfa", id, 1),
                Doing.replace("artikel 2", article.withParts(List.of(lid))),
                Doing.move("artikel 2", "after", "artikel 3"),
                Doing.renumber("artikel 3", "2a"),
                Doing.insert(lid.withNumber("2"), "end", "artikel 2"),
                Doing.repeal("artikel 2 lid 2"),
                Doing.renumber("artikel 2 lid 1 en 2", "2 en 1"),
                Doing.move("artikel 2 lid 2", "start", "artikel 3"),
                Doing.insertText("artikel 2 lid 1", id, "before", "delta"),
                Doing.insertText("artikel 2 lid 2", id, "end", ""),
                Doing.deleteText("artikel 2", "alfa", 0),
                Doing.replaceHeading("artikel 2", id),
                Doing.replaceIntro("artikel 2", id),
                Doing.numberText("artikel 1"),
                Doing.unnumberText("artikel 3"),
                Doing.setCitation(id),
                Doing.replaceRegulation(
                        Piece.of(id + "#r", Kind.REGELING, "", "")
                                .withParts(List.of(article.withNumber("2").withParts(List.of(lid)))),
                        id),
                Doing.split("artikel 2", "lid 2", frame(id, "2"), frame(id, "2a")),
                Doing.split(
                        "artikel 1",
                        "",
                        frame(id, "1").withWords("alfa"),
                        frame(id, "1a").withWords("beta")),
                Doing.join("artikel 2 lid 1 t/m 2", frame(id, "1").as(Kind.LID)),
                Doing.insertRow("artikel 4", row(id, "nieuw", id), "after", "alfa"),
                Doing.replaceRow("artikel 4", "alfa", row(id, "alfa", id)),
                Doing.repealRow("artikel 4", "beta"),
                Doing.replaceCell("artikel 4", "alfa", "prijs", id));
    }

    private static Piece frame(String id, String number) {
        return Piece.of(id + "#p" + number, Kind.ARTIKEL, number, "");
    }

    private static Piece row(String id, String... cells) {
        return Piece.of(id + "#row", Kind.RIJ, "", Rows.line(List.of(cells)));
    }
}
