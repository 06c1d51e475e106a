package nl.consolidate;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.Times;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;

/** Makes up operations on a regulation, sound ones and others; the same seed gives the same operation. */
public final class RandomOps {
    private final Random random;
    private final Regulation text;
    private final String origin;
    private final List<Path> places;

    private RandomOps(Random random, Regulation text, String origin) {
        this.random = random;
        this.text = text;
        this.origin = origin;
        this.places = Trees.places(text.root());
    }

    /** An operation whose provisions are named after its origin, which must differ from operation to operation. */
    public static Change on(Regulation text, Random random, String origin) {
        return new RandomOps(random, text, origin).any();
    }

    private Change any() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> insertArticle();
            case 2 -> insertInner();
            case 3 -> Ops.insert(origin, "hoofdstuk 9", placement(any(this::isOuter)), chapter());
            case 4 -> replaceArticle();
            case 5 -> replaceInner();
            case 6 -> Ops.repeal(address(any(place -> place.nodes().size() > 1)));
            case 7 -> Ops.repeal(numbers(1 + random.nextInt(9), random.nextInt(4)));
            case 8 -> renumberArticles();
            case 9 -> renumberInner();
            case 10 -> Ops.move(address(any(place -> place.nodes().size() > 1)), placement(any(place -> true)));
            case 11 -> Ops.replaceText(scope(), words(), RandomTrees.words(random, 2), times());
            case 12 -> Ops.deleteText(scope(), words(), times());
            case 13 -> insertText();
            case 15 -> rows();
            case 16 -> split();
            case 17 -> join();
            case 18 -> Ops.replaceAtEnd(scope(), words(), RandomTrees.words(random, 1));
            case 14 -> Ops.replaceHeading(address(any(place -> true)), RandomTrees.words(random, 2));
            default -> rest();
        };
    }

    private Change rest() {
        String article = address(any(place -> place.target().kind() == ProvisionKind.ARTICLE));
        return switch (random.nextInt(4)) {
            case 0 -> Ops.numberText(article, "1.");
            case 1 -> Ops.unnumberText(article);
            case 2 -> Ops.replaceIntro(address(any(place -> true)), RandomTrees.words(random, 3));
            default -> Ops.replaceRegulation(RandomTrees.regulation(random));
        };
    }

    private Change rows() {
        Path table = any(place -> place.target().kind() == ProvisionKind.TABLE);
        List<String> cells = Cells.of(table.target().children().stream()
                        .map(Provision::text)
                        .findFirst()
                        .orElse("| 1 | x |"))
                .words();
        String row = random.nextInt(3) == 0 || cells.get(0).isBlank() ? "2" : cells.get(0);
        String holder = address(random.nextInt(4) == 0 ? table.up() : table);
        String[] made = {"" + random.nextInt(5), RandomTrees.words(random, 2).replace('\n', ' ')};
        return switch (random.nextInt(5)) {
            case 0 -> Ops.insertRow(origin, holder, Ops.below(row), made);
            case 1 -> Ops.insertRow(origin, holder, new RowPlace.AtEnd(), made);
            case 2 -> Ops.replaceRow(holder, row, made);
            case 3 -> Ops.repealRow(holder, row);
            default -> Ops.replaceCell(holder, row, random.nextBoolean() ? "a" : "b", RandomTrees.words(random, 1));
        };
    }

    private Change split() {
        Path child = any(place -> place.target().label() != null
                && place.parent().kind().isNumbered()
                && place.parent().label() != null);
        Label label = child.parent().label();
        if (label == null) {
            return renumberArticles();
        }
        String number = label.value();
        String part = random.nextInt(4) == 0 ? "" + (1 + random.nextInt(9)) : number.replace("°", "") + "c";
        return Ops.splitBy(origin, address(child.up()), number, part, child.address());
    }

    private Change join() {
        Path first =
                any(place -> place.target().label() != null && place.nodes().size() > 1);
        List<Provision> beside = first.parent().children().stream()
                .filter(other -> other.kind() == first.target().kind() && other.label() != null && !other.isRepealed())
                .toList();
        int index = beside.indexOf(first.target());
        if (index < 0 || index + 1 >= beside.size()) {
            return renumberArticles();
        }
        String second = String.valueOf(beside.get(index + 1).label());
        String to =
                random.nextInt(3) == 0 ? second : String.valueOf(first.target().label());
        return Ops.join(origin, address(first) + ", " + second, to);
    }

    private Change insertArticle() {
        String number = random.nextInt(3) == 0 ? (1 + random.nextInt(8)) + "b" : "" + (1 + random.nextInt(12));
        return Ops.insert(origin, "artikel " + number, placement(any(this::isOuter)), article(number));
    }

    private Change insertInner() {
        Path anchor = any(place -> place.target().kind() == ProvisionKind.PARAGRAPH
                || place.target().kind() == ProvisionKind.ITEM);
        boolean lid = anchor.target().kind() == ProvisionKind.PARAGRAPH;
        String number = lid ? "" + (1 + random.nextInt(7)) : "" + (char) ('a' + random.nextInt(6));
        String target = address(new Path(anchor.up().nodes())) + (lid ? " lid " : " onder ") + number;
        Provision content = lid
                ? Trees.lid(number, RandomTrees.words(random, 5))
                : Trees.item(number, RandomTrees.words(random, 5));
        return Ops.insert(origin, target.replaceFirst("^regeling ", ""), placement(anchor), content);
    }

    private Change replaceArticle() {
        Path place = any(each -> each.target().kind() == ProvisionKind.ARTICLE);
        return place.target().kind() == ProvisionKind.ARTICLE
                ? Ops.replace(origin, address(place), article("1"))
                : renumberArticles();
    }

    private Change replaceInner() {
        Path place = any(
                p -> p.target().kind() == ProvisionKind.PARAGRAPH || p.target().kind() == ProvisionKind.ITEM);
        if (place.target().kind() != ProvisionKind.PARAGRAPH && place.target().kind() != ProvisionKind.ITEM) {
            return renumberArticles();
        }
        Provision content = place.target().kind() == ProvisionKind.ITEM
                ? Trees.item("x", RandomTrees.words(random, 4))
                : Trees.lid("1", RandomTrees.words(random, 4), Trees.item("a", "nieuw"), Trees.item("b", "ook"));
        return Ops.replace(origin, address(place), content);
    }

    private Change renumberArticles() {
        int from = 1 + random.nextInt(6);
        int count = random.nextInt(5);
        if (random.nextInt(3) == 0) {
            return shuffled(
                    "artikel",
                    IntStream.rangeClosed(from, from + count)
                            .mapToObj(Integer::toString)
                            .toList());
        }
        return Ops.renumber(numbers(from, count), numbers(from + random.nextInt(4), count));
    }

    private Change renumberInner() {
        Path parent = any(place -> place.target().children().stream().anyMatch(RandomOps::isLiveLid));
        List<String> numbers = parent.target().children().stream()
                .filter(RandomOps::isLiveLid)
                .map(lid -> String.valueOf(lid.label()))
                .toList();
        return numbers.isEmpty() ? renumberArticles() : shuffled(address(parent) + " lid", numbers);
    }

    private Change shuffled(String kind, List<String> numbers) {
        List<String> other = Arrays.asList(numbers.toArray(String[]::new));
        Collections.shuffle(other, random);
        return Ops.renumber(kind + " " + String.join(", ", numbers), kind + " " + String.join(", ", other));
    }

    private Change insertText() {
        String added = RandomTrees.words(random, 1 + random.nextInt(2));
        return switch (random.nextInt(3)) {
            case 0 -> Ops.insertAfter(scope(), words(), added);
            case 1 -> Ops.insertBefore(scope(), words(), added);
            default -> Ops.insertAtEnd(scope(), added);
        };
    }

    private Placement placement(Path beside) {
        String address = address(beside);
        return switch (random.nextInt(4)) {
            case 0 -> Ops.before(address);
            case 1 -> Ops.atStart(address(beside.up()));
            case 2 -> Ops.atEnd(address(beside.up()));
            default -> Ops.after(address);
        };
    }

    private Provision chapter() {
        return Trees.chapter("9", article("" + (1 + random.nextInt(14))), article("40"));
    }

    private Provision article(String number) {
        return RandomTrees.article(random, number);
    }

    private String numbers(int from, int count) {
        return "artikel " + from + (count == 0 ? "" : " t/m " + (from + count));
    }

    private Times times() {
        return random.nextInt(3) == 0 ? Times.ONCE : Times.ALL;
    }

    private String words() {
        return RandomTrees.words(random, 1 + random.nextInt(2));
    }

    private String scope() {
        Path place = any(p -> true);
        return address(place) + (random.nextInt(10) == 0 ? " aanhef" : random.nextInt(10) == 0 ? " opschrift" : "");
    }

    private Path any(Predicate<Path> wanted) {
        List<Path> fitting = places.stream()
                .filter(wanted)
                .filter(place -> place.nodes().size() > 1)
                .collect(Collectors.toList());
        return fitting.isEmpty() ? places.get(places.size() - 1) : fitting.get(random.nextInt(fitting.size()));
    }

    private boolean isOuter(Path place) {
        return !place.target().kind().isInner();
    }

    private static boolean isLiveLid(Provision provision) {
        Label label = provision.label();
        return provision.kind() == ProvisionKind.PARAGRAPH && !provision.isRepealed() && label != null;
    }

    private String address(Path place) {
        return place.target() == text.root() ? "regeling" : place.address().toString();
    }
}
