package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Operation;
import nl.consolidate.timeline.SampleDecision;

/**
 * A world without retroactivity, and its text by the simplest of means: numbers and words in a list, one operation after
 * the other, nothing of identity or knowledge. It shares no code with what it checks.
 */
final class NaiveReplay {
    private final Random random;
    private final int size;
    private final List<Act> acts = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private record Step(String verb, int target, int number, String words) {}

    private record Act(LocalDate published, LocalDate inForce, int order, List<Step> steps) {}

    private record Line(int number, String words, boolean gone) {}

    NaiveReplay(long seed) {
        random = new Random(seed);
        size = 3 + random.nextInt(6);
        String[] texts = new String[size];
        for (int i = 0; i < size; i++) {
            texts[i] = words(i + 1);
        }
        decisions.add(SampleDecision.of(regulation("r", articles("r", texts)))
                .published("2019-01-01")
                .inForce("2019-02-01")
                .build());
        int amendments = 1 + random.nextInt(6);
        for (int i = 0; i < amendments; i++) {
            add("a" + i, i);
        }
    }

    List<Decision> decisions() {
        return decisions;
    }

    String on(LocalDate day) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            lines.add(new Line(i, words(i), false));
        }
        List<Step> steps =
                counting(day).stream().flatMap(act -> act.steps().stream()).toList();
        for (Step step : steps) {
            if (!apply(step, lines)) {
                return "REFUSED";
            }
        }
        return lines.stream()
                .map(line -> line.number() + " " + (line.gone() ? "[vervallen]" : line.words()))
                .collect(Collectors.joining(" | "));
    }

    /** Whether an author of what counts on a day could not know all that stands before it, so that it can be in conflict. */
    boolean isConcurrent(LocalDate day) {
        List<Act> counting = counting(day);
        return IntStream.range(1, counting.size())
                .anyMatch(later -> counting.subList(0, later).stream()
                        .anyMatch(earlier -> !counting.get(later).published().isAfter(earlier.published())));
    }

    private List<Act> counting(LocalDate day) {
        return acts.stream()
                .filter(act -> !act.published().isAfter(day) && !act.inForce().isAfter(day))
                .sorted(Comparator.comparing(Act::inForce)
                        .thenComparing(Act::published)
                        .thenComparing(Act::order))
                .toList();
    }

    private static boolean apply(Step step, List<Line> lines) {
        int at = indexOf(step.target(), lines);
        if (at < 0 || (lines.get(at).gone() && !step.verb().equals("insert"))) {
            return false;
        }
        Line line = lines.get(at);
        switch (step.verb()) {
            case "append" -> lines.set(at, new Line(line.number(), line.words() + " " + step.words(), false));
            case "replace" -> lines.set(at, new Line(line.number(), step.words(), false));
            case "repeal" -> lines.set(at, new Line(line.number(), "", true));
            case "renumber" -> {
                return number(step.number(), line.words(), at, lines, true);
            }
            case "insert" -> {
                return number(step.number(), step.words(), at, lines, false);
            }
            default -> {
                return swap(line, at, lines);
            }
        }
        return true;
    }

    private static boolean swap(Line line, int at, List<Line> lines) {
        int first = line.words().indexOf("alpha");
        if (first < 0 || line.words().indexOf("alpha", first + 1) >= 0) {
            return false;
        }
        lines.set(at, new Line(line.number(), line.words().replace("alpha", "beta"), false));
        return true;
    }

    private static boolean number(int number, String words, int at, List<Line> lines, boolean instead) {
        int taken = indexOf(number, lines);
        if (taken >= 0 && !lines.get(taken).gone()) {
            return false;
        }
        Line line = new Line(number, words, false);
        if (instead) {
            lines.set(at, line);
        } else {
            lines.add(at + 1, line);
        }
        if (taken >= 0) {
            lines.removeIf(other -> other.gone() && other.number() == number);
        }
        return true;
    }

    private static int indexOf(int number, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    private void add(String id, int order) {
        LocalDate published = RandomWorld.START.plusDays(random.nextInt(150));
        LocalDate inForce = published.plusDays(1 + random.nextInt(30));
        List<Step> steps = new ArrayList<>();
        SampleDecision decision = SampleDecision.of(id)
                .published(published.toString())
                .inForce(inForce.toString())
                .order(order)
                .amends("r");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Step step = step(id + i);
            steps.add(step);
            decision.part("A" + i, operation(step, id + "." + i));
        }
        acts.add(new Act(published, inForce, order, steps));
        decisions.add(decision.build());
    }

    private Step step(String words) {
        int target = 1 + random.nextInt(size + 1);
        int number = 1 + random.nextInt(size + 4);
        return switch (random.nextInt(9)) {
            case 0 -> new Step("repeal", target, 0, "");
            case 1 -> new Step("renumber", target, target == number ? number + 30 : number, "");
            case 2, 3 -> new Step("insert", target, target == number ? number + 30 : number, words);
            case 4 -> new Step("replace", target, 0, words + " alpha");
            case 5 -> new Step("swap", target, 0, "");
            default -> new Step("append", target, 0, words);
        };
    }

    private static Operation operation(Step step, String origin) {
        String target = "artikel " + step.target();
        return switch (step.verb()) {
            case "repeal" -> repeal(target);
            case "renumber" -> renumber(target, "artikel " + step.number());
            case "insert" -> insertAfter(target, article(origin, String.valueOf(step.number()), step.words()));
            case "replace" -> replace(target, article(origin, "1", step.words()));
            case "swap" -> replaceText(target, "alpha", "beta");
            default -> append(target, step.words());
        };
    }

    private static String words(int number) {
        return "words " + number + " alpha";
    }
}
