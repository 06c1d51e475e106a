package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.render.Missing;

/**
 * What a page that this program printed says of a regulation beside its provisions. The page may have been edited since;
 * of a text that somebody else wrote down only its title is read.
 */
final class EditedPage {
    private static final String BODY = "## Tekst van de regeling";
    private static final String CLOSING = "## Slotformulier";
    private static final Map<String, Property> FACTS =
            Map.of("Citeertitel", Property.CITATION_TITLE, "Onderwerp", Property.SUBJECT);
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(\\s.*)?");
    private static final Pattern ESCAPED_HEADING = Pattern.compile("^( {0,3})\\\\(#{1,6}(?:\\s|$))");
    private static final Set<String> NO_FORMULA = Set.of(marked(Missing.PREAMBLE), marked(Missing.CLOSING));

    private final List<String> lines;
    private final Map<Property, String> values = new EnumMap<>(Property.class);
    private final Set<Integer> read = new TreeSet<>();
    private boolean facts;

    private EditedPage(List<String> lines) {
        this.lines = lines;
        readTitle();
        if (lineOf(BODY) >= 0) {
            readFacts();
            readFormula(Property.PREAMBLE, BODY, HEADING.asMatchPredicate());
            readFormula(Property.CLOSING, CLOSING, line -> line.startsWith("## "));
        }
    }

    static EditedPage of(String page) {
        return new EditedPage(page.lines().toList());
    }

    /** What the page says, as far as it says it; a formula that is not held is not said. */
    Map<Property, String> values() {
        return Map.copyOf(values);
    }

    /** The numbers of the lines that say it, counted from 1. */
    Set<Integer> linesRead() {
        return Set.copyOf(read);
    }

    /** Whether it has the divisions of a page that this program prints. */
    boolean isOurs() {
        return lineOf(BODY) >= 0;
    }

    /** Whether what it does not say of this property was taken out: the table of facts may be left off as a whole. */
    boolean shouldSay(Property property) {
        return facts || !FACTS.containsValue(property);
    }

    private int lineOf(String heading) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(heading)) {
                return i;
            }
        }
        return -1;
    }

    private void readTitle() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("# ")) {
                values.put(Property.TITLE, plain(lines.get(i).substring(2)));
                read.add(i + 1);
                return;
            }
        }
    }

    private void readFacts() {
        for (int i = 0; i < lineOf(BODY); i++) {
            List<String> cells =
                    lines.get(i).startsWith("|") ? Cells.of(lines.get(i)).words() : List.of();
            facts |= cells.size() == 2;
            if (cells.size() == 2 && FACTS.containsKey(cells.get(0))) {
                values.put(Objects.requireNonNull(FACTS.get(cells.get(0))), plain(cells.get(1)));
                read.add(i + 1);
            }
        }
    }

    private void readFormula(Property property, String heading, Predicate<String> ends) {
        int start = lineOf(heading);
        List<String> words = new ArrayList<>();
        boolean note = false;
        for (int i = start + 1; start >= 0 && i < lines.size() && !ends.test(lines.get(i)); i++) {
            String line = lines.get(i);
            note = line.startsWith("> [Noot] ") || (note && line.startsWith(">"));
            if (!note && !line.strip().equals(marked(Missing.REST))) {
                words.add(ESCAPED_HEADING.matcher(line).replaceFirst("$1$2"));
                read.add(i + 1);
            }
        }
        String formula = words.stream().collect(Collectors.joining("\n")).strip();
        if (start >= 0 && !NO_FORMULA.contains(formula)) {
            values.put(property, formula.replaceAll("\n{3,}", "\n\n"));
        }
    }

    private static String marked(String missing) {
        return "*" + missing + "*";
    }

    // the words that a page escaped to show them as they are
    private static String plain(String markdown) {
        return markdown.strip().replaceAll("\\\\(\\p{Punct})", "$1");
    }
}
