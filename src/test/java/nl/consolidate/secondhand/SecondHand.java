package nl.consolidate.secondhand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.secondhand.Unit.Sort;

/** The answers of the second hand. */
final class SecondHand {
    private final Resolver resolver;
    private final List<Integer> days;
    private final Map<Long, Answer> answers = new HashMap<>();
    private final Map<Long, Scene> scenes = new HashMap<>();
    private final Map<Long, List<TwoOrders>> conflicts = new HashMap<>();

    SecondHand(World world) {
        this.resolver = new Resolver(world);
        this.days = world.days();
    }

    List<Integer> days() {
        return days;
    }

    Answer at(int g, int b) {
        return answers.computeIfAbsent(g * 100_000L + b, viewpoint -> answer(g, b));
    }

    private Answer answer(int g, int b) {
        Scene scene = scene(g, b);
        SortedSet<String> positions = new TreeSet<>();
        for (TwoOrders conflict : conflicts(g, b)) {
            positions.addAll(conflict.operations());
        }
        return new Answer(
                shown(g, b),
                resolver.ledger(g, b, scene, positions),
                applied(scene),
                resolver.withheld(g, b, scene),
                meetings(g, b),
                positions);
    }

    private static SortedSet<String> applied(Scene scene) {
        return scene.tried().stream()
                .filter(each -> !each.refused() && each.unit().sort() != Sort.BASE)
                .map(each -> each.unit().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> meetings(int g, int b) {
        return conflicts(g, b).stream().map(TwoOrders::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By the operations that made each text, as they were dated and read. */
    List<Rectangle> versions() {
        return Rectangle.all(days, (g, b) -> shown(g, b) + "\n" + made(scene(g, b), true) + "{" + leftOut(g, b) + "}")
                .stream()
                .map(SecondHand::withoutReadings)
                .toList();
    }

    private String leftOut(int g, int b) {
        return resolver.leftOut(g, b).stream()
                .map(resolver::keyOf)
                .sorted()
                .toList()
                .toString();
    }

    private static Rectangle withoutReadings(Rectangle rectangle) {
        String content = rectangle.content().replaceAll("\\{[^}]*}", "");
        return new Rectangle(
                rectangle.validFrom(), rectangle.validUntil(), rectangle.knownFrom(), rectangle.knownUntil(), content);
    }

    private List<TwoOrders> conflicts(int g, int b) {
        return conflicts.computeIfAbsent(g * 100_000L + b, key -> resolver.conflicts(g, b));
    }

    private Scene scene(int g, int b) {
        return scenes.computeIfAbsent(g * 100_000L + b, key -> resolver.at(g, b));
    }

    private String shown(int g, int b) {
        Scene scene = scene(g, b);
        boolean refused = scene.isRefused()
                || !conflicts(g, b).isEmpty()
                || resolver.leftOut(g, b).stream().anyMatch(Unit::isImpossible);
        return refused ? Answer.REFUSED : scene.text().shown();
    }

    private String made(Scene scene, boolean withReadings) {
        return scene.tried().stream()
                .filter(each -> !each.refused())
                .map(each -> each.unit().name()
                        + (withReadings
                                ? "{" + resolver.keyOf(each.unit())
                                        + each.reading().key() + "}"
                                : ""))
                .collect(Collectors.joining(" "));
    }
}
