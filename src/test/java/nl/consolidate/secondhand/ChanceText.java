package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.consolidate.secondhand.Piece.Kind;

/** A first text by chance: five to nine articles, some with leden, perhaps in two chapters. */
final class ChanceText {
    static final List<String> WORDS = List.of("alfa", "beta", "gamma", "delta");

    private final Random random;

    ChanceText(Random random) {
        this.random = random;
    }

    Piece regulation() {
        int count = 5 + random.nextInt(5);
        int edge = random.nextInt(3) == 0 ? 1 + random.nextInt(count - 1) : count;
        List<Piece> articles = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            articles.add(article("r", String.valueOf(i)));
        }
        Piece root = Piece.of("r", Kind.REGELING, "", "");
        return edge == count
                ? root.withParts(articles)
                : root.withParts(
                        List.of(chapter("1", articles.subList(0, edge)), chapter("2", articles.subList(edge, count))));
    }

    private static Piece chapter(String number, List<Piece> articles) {
        return Piece.of("r#h" + number, Kind.HOOFDSTUK, number, "")
                .withHeading("hoofd alfa")
                .withParts(articles);
    }

    /** An article with words, a heading perhaps, and up to three leden of which one may have onderdelen. */
    Piece article(String origin, String number) {
        String id = origin + "#a" + number;
        List<Piece> leden = new ArrayList<>();
        int count = Math.max(0, random.nextInt(6) - 2);
        for (int i = 1; i <= count; i++) {
            leden.add(lid(id, String.valueOf(i)));
        }
        if (count == 0 && random.nextInt(6) == 0) {
            leden.add(table(id));
        }
        String words = count > 0 && random.nextInt(3) > 0 ? "" : words();
        return Piece.of(id, Kind.ARTIKEL, number, words)
                .withHeading(random.nextInt(3) == 0 ? "kop " + word() : "")
                .withParts(leden);
    }

    private Piece table(String origin) {
        String id = origin + "t";
        return Piece.of(
                id, Kind.TABEL, "", "| naam | prijs |\n| --- | --- |", row(id + "1"), row(id + "2"), row(id + "3"));
    }

    Piece row(String id) {
        return Piece.of(id, Kind.RIJ, "", Rows.line(List.of(word(), words())));
    }

    Piece lid(String origin, String number) {
        String id = origin + "l" + number;
        List<Piece> items = new ArrayList<>();
        int count = Math.max(0, random.nextInt(8) - 5);
        for (int i = 0; i < count; i++) {
            items.add(item(id, String.valueOf((char) ('a' + i))));
        }
        return Piece.of(id, Kind.LID, number, words()).withParts(items);
    }

    Piece item(String origin, String letter) {
        return Piece.of(origin + "o" + letter, Kind.ONDERDEEL, letter, words());
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String words() {
        return random.nextInt(4) == 0 ? word() : word() + " " + word();
    }
}
