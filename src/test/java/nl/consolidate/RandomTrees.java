package nl.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Status;

/** Makes up regulations of every shape that the rules allow; the same seed gives the same regulation. */
public final class RandomTrees {
    private static final String[] WORDS = {
        "de",
        "raad",
        "het",
        "bestuur",
        "besluit",
        "binnen",
        "drie",
        "weken",
        "op",
        "verzoek",
        "van",
        "gemeente",
        "gemeenten",
        "coördinator",
        "“spoed”",
        "vóór",
        "(bis)",
        "dag,",
        "termijn."
    };
    private final Random random;
    private int articles;

    private RandomTrees(Random random) {
        this.random = random;
    }

    public static Regulation regulation(Random random) {
        return Trees.regulation(new RandomTrees(random).parts().toArray(Provision[]::new));
    }

    /** An article of that number, as an amendment could bring it. */
    public static Provision article(Random random, String number) {
        return new RandomTrees(random).article(number);
    }

    public static String words(Random random, int count) {
        return new RandomTrees(random).words(count);
    }

    private List<Provision> parts() {
        List<Provision> parts = new ArrayList<>(random.nextInt(4) == 0 ? List.of() : some(3, this::nextArticle));
        ProvisionKind kind = random.nextInt(3) == 0 ? ProvisionKind.TITLE : ProvisionKind.CHAPTER;
        parts.addAll(some(3, i -> container(kind, i)));
        parts.addAll(some(3, i -> annex(Integer.toString(i))));
        return parts;
    }

    private Provision container(ProvisionKind kind, int number) {
        boolean nested = kind == ProvisionKind.TITLE && random.nextBoolean();
        List<Provision> parts = nested ? some(3, i -> container(ProvisionKind.CHAPTER, i)) : some(5, this::nextArticle);
        return dead(Trees.container(kind, Integer.toString(number), parts.toArray(Provision[]::new))
                .withHeading(words(2)));
    }

    private Provision nextArticle(int ignored) {
        boolean inserted = articles > 0 && random.nextInt(6) == 0;
        articles += inserted ? 0 : 1;
        // an inserted number is written once, right behind its whole number
        String number =
                inserted && !insertedBefore ? articles + "a" : Integer.toString(inserted ? ++articles : articles);
        insertedBefore = number.endsWith("a");
        return dead(article(number));
    }

    private boolean insertedBefore;

    private Provision article(String number) {
        Provision article = Trees.article(number).withHeading(random.nextInt(3) == 0 ? "" : words(2));
        return switch (random.nextInt(6)) {
            case 0 -> Trees.notHeld(article);
            case 1 -> article.withText(words(12));
            case 2 -> article.withText(words(4) + ":").withChildren(list());
            case 3 -> article.withText("In deze regeling:").withChildren(definitions());
            default -> article.withChildren(some(5, this::lid));
        };
    }

    private Provision lid(int number) {
        Provision lid = Trees.lid(Integer.toString(number), words(8));
        return dead(random.nextInt(3) == 0 ? lid.withChildren(list()) : lid);
    }

    private List<Provision> list() {
        List<Provision> list = new ArrayList<>(
                switch (random.nextInt(4)) {
                    case 0 -> some(4, i -> Trees.dash(words(3)));
                    case 1 -> some(3, i -> Trees.item(i + "°", words(3)));
                    case 2 ->
                        List.of(Trees.table(
                                "| a | b |",
                                some(3, i -> Trees.row("| " + i + " | " + words(1) + " |"))
                                        .toArray(Provision[]::new)));
                    default -> some(4, i -> dead(Trees.item(letter(i), words(3), deeper())));
                });
        if (random.nextInt(3) == 0) {
            list.add(Trees.closing(words(4)));
        }
        return list;
    }

    private Provision[] deeper() {
        return random.nextInt(4) == 0
                ? some(3, i -> Trees.item(i + "°", words(2))).toArray(Provision[]::new)
                : new Provision[0];
    }

    private List<Provision> definitions() {
        return some(4, i -> Trees.definition("begrip " + letter(i) + (i == 2 ? " \"x\"" : ""), words(4)));
    }

    private Provision annex(String number) {
        Provision annex = Trees.annex(number).withHeading(words(2));
        return random.nextBoolean()
                ? annex.withText(words(20) + "\n\n" + words(10))
                : annex.withText(words(5)).withChildren(some(3, i -> kop(i, 2)));
    }

    // in annexes headings and numbers of lists return
    private Provision kop(int number, int depth) {
        List<Provision> parts = new ArrayList<>(random.nextBoolean() ? list() : List.of());
        if (depth > 0 && random.nextBoolean()) {
            parts.addAll(some(2, i -> kop(i, depth - 1)));
        }
        return Trees.kop("Kop " + (random.nextInt(5) == 0 ? 1 : number), parts.toArray(Provision[]::new))
                .withText(words(6));
    }

    private Provision dead(Provision provision) {
        return random.nextInt(9) == 0 ? provision.withStatus(Status.REPEALED).tombstone() : provision;
    }

    private List<Provision> some(int most, IntFunction<Provision> make) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(most)).mapToObj(make).toList();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : random.nextInt(6) == 0 ? "\n" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number - 1));
    }
}
