package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;

/** Compares what both hands answer about one world: at all pairs of days, and all rectangles. */
final class Comparison {
    private final FirstHand first;
    private final SecondHand second;

    private Comparison(World world) {
        this.first = new FirstHand(world);
        this.second = new SecondHand(world);
    }

    /** The first difference, or empty where both agree. */
    static String difference(World world) {
        try {
            Comparison comparison = new Comparison(world);
            String answers = comparison.answers();
            return answers.isEmpty() ? comparison.versions() : answers;
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException failed) {
            return "failed: " + failed;
        }
    }

    private String answers() {
        for (int b : second.days()) {
            for (int g : second.days()) {
                Answer one = first.at(g, b);
                Answer other = second.at(g, b);
                if (!other.isAnswered(one)) {
                    return "valid on " + g + ", known on " + b + "\nfirst hand: " + one + "\nsecond hand: " + other;
                }
            }
        }
        return "";
    }

    private String versions() {
        List<Rectangle> all = first.versions();
        for (int b : second.days()) {
            for (int g : second.days()) {
                List<Rectangle> holding =
                        all.stream().filter(each -> each.contains(g, b)).toList();
                if (holding.size() != 1
                        || !holding.get(0).content().startsWith(second.at(g, b).text())) {
                    return "valid on " + g + ", known on " + b + " lies in " + holding + "\nsecond hand: "
                            + second.at(g, b);
                }
            }
        }
        List<Rectangle> one = given(all);
        List<Rectangle> other = given(second.versions());
        return one.equals(other) ? "" : "versions\nfirst hand: " + one + "\nsecond hand: " + other;
    }

    // a refused text has no edges that a reader could see: its findings part it
    private static List<Rectangle> given(List<Rectangle> all) {
        List<Rectangle> given = new ArrayList<>(all);
        given.removeIf(each -> each.content().startsWith(Answer.REFUSED));
        return given;
    }
}
