package nl.consolidate.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/** How a provision reads: its words with one space for each run of white space inside a paragraph. */
public final class Reading {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    // a line end that shows, or a block in which every line counts
    private static final Pattern LINES_COUNT = Pattern.compile("(?m) {2,}$|\\\\$|^\\s*(```|~~~)");

    private Reading() {}

    /** The text with one space for each run of white space, where a line end is no more than that. */
    public static String of(String text) {
        if (LINES_COUNT.matcher(text).find()) {
            return text.strip();
        }
        return String.join(
                "\n\n",
                Arrays.stream(text.strip().split("\\n\\s*\\n", -1))
                        .map(paragraph -> paragraph.strip().replaceAll("(?U)\\s+", " "))
                        .toList());
    }

    /** The words and marks of a text, without white space. */
    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** How one text of a provision is compared: lines of a table keep their ends. */
    public static String text(Provision provision) {
        return switch (provision.kind()) {
            case TABLE -> provision.text();
            case ROW -> String.join(" | ", Cells.of(provision.text()).words());
            default -> of(provision.text());
        };
    }

    /**
     * Whether two provisions read the same: numbers, words and parts, with white space as one space. A number of which
     * the text says no more than that it is gone is no text.
     */
    public static boolean same(Provision one, Provision other) {
        return one.kind() == other.kind()
                && Objects.equals(one.label(), other.label())
                && one.marker().equals(other.marker())
                && one.status() == other.status()
                && one.incomplete() == other.incomplete()
                && of(one.heading()).equals(of(other.heading()))
                && text(one).equals(text(other))
                && sameAll(live(one), live(other));
    }

    private static boolean sameAll(List<Provision> one, List<Provision> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
    }

    /** The parts of a provision without the numbers of those that are gone. */
    public static List<Provision> live(Provision provision) {
        return provision.children().stream().filter(child -> !isStone(child)).toList();
    }

    private static boolean isStone(Provision provision) {
        return provision.isRepealed() && provision.kind() != ProvisionKind.TEXT;
    }

    /** All that a provision says, without its own number; equal for two that read the same. */
    static String whole(Provision provision) {
        StringBuilder out = new StringBuilder();
        append(provision, out);
        return out.toString();
    }

    private static void append(Provision provision, StringBuilder out) {
        out.append(provision.kind())
                .append('\u0001')
                .append(provision.status())
                .append(provision.incomplete() ? "+" : "");
        out.append('\u0001').append(provision.heading()).append('\u0001').append(text(provision));
        for (Provision child : provision.children()) {
            Label label = child.label();
            out.append('\u0002').append(child.marker()).append('\u0003').append(label == null ? "" : label.value());
            append(child, out);
        }
        out.append('\u0004');
    }

    /** Whether it says anything by which it could be told from others. */
    static boolean hasWords(Provision provision) {
        return provision.status() == Status.IN_FORCE
                && (!provision.heading().isBlank()
                        || !provision.text().isBlank()
                        || provision.children().stream().anyMatch(Reading::hasWords));
    }

    /** How often each word occurs in it. */
    static Map<String, Integer> counts(Provision provision) {
        Map<String, Integer> counts = new HashMap<>();
        count(provision, counts);
        return counts;
    }

    private static void count(Provision provision, Map<String, Integer> counts) {
        Matcher words = WORD.matcher(provision.heading() + " " + provision.text());
        while (words.find()) {
            counts.merge(words.group(), 1, Integer::sum);
        }
        provision.children().forEach(child -> count(child, counts));
    }

    /** By what a provision is called among its neighbours; empty where only its place tells. */
    static String name(Provision provision) {
        Label label = provision.label();
        if (label != null) {
            return label.value();
        }
        if (provision.kind() == ProvisionKind.ROW) {
            List<String> cells = Cells.of(provision.text()).words();
            return cells.isEmpty() ? "" : cells.get(0);
        }
        return provision.kind().isNamed() ? provision.heading() : "";
    }

    /** The same with its kind, for two that may be one. */
    static String kindAndName(Provision provision) {
        return provision.kind() + " " + name(provision);
    }
}
