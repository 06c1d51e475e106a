package nl.consolidate.notation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.consolidate.model.Label;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be the heading of a provision: {@code Artikel 5 Overleg}, {@code HOOFDSTUK II. Slot}, {@code Bijlage}.
 *
 * @param number as printed, empty for none
 */
record PlainHeading(ProvisionKind kind, String number, String words) {
    private static final int LONGEST = 200;
    private static final Map<String, ProvisionKind> KINDS = Arrays.stream(ProvisionKind.values())
            .filter(kind -> kind != ProvisionKind.REGULATION && !kind.isInner())
            .collect(Collectors.toMap(ProvisionKind::dutch, Function.identity()));
    private static final Pattern SHAPE = Pattern.compile(
            "(?<kind>\\p{Lu}\\p{L}+)(?:[ \\t\\u00a0]+(?<number>[\\p{L}\\p{N}][\\p{L}\\p{N}.:-]*°?)?(?<words>.*)|:(?<only>.*))?");

    /** The heading that a line could be; a line that is indented is none. */
    static Optional<PlainHeading> of(String line) {
        Matcher found = SHAPE.matcher(line.stripTrailing());
        if (line.length() > LONGEST || !found.matches()) {
            return Optional.empty();
        }
        String name = found.group("kind");
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        boolean title = name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT));
        ProvisionKind kind = capitals || title ? KINDS.get(name.toLowerCase(Locale.ROOT)) : null;
        return kind == null ? Optional.empty() : of(kind, found);
    }

    private static Optional<PlainHeading> of(ProvisionKind kind, Matcher found) {
        String number =
                found.group("number") == null ? "" : found.group("number").replaceAll("[.:-]+$", "");
        String words = stripped(found.group("words") == null ? found.group("only") : found.group("words"));
        if (number.isEmpty() && !words.equals(Dialect.REPEALED) && kind != ProvisionKind.ANNEX) {
            return Optional.empty();
        }
        if (number.matches("\\p{L}{3,}") && !number.matches("[IVXLC]+")) {
            return kind == ProvisionKind.ANNEX
                    ? Optional.of(new PlainHeading(kind, "", (number + " " + words).strip()))
                    : Optional.empty();
        }
        return number.isEmpty() || Label.isLabel(number)
                ? Optional.of(new PlainHeading(kind, number, words))
                : Optional.empty();
    }

    private static String stripped(@Nullable String words) {
        return words == null ? "" : words.replaceAll("^[\\s\\u00a0:.–-]+", "").strip();
    }

    /** Whether the line reads as a heading and not as the begin of a sentence. */
    boolean looksLikeHeading() {
        boolean begins = words.isEmpty() || words.matches("(?s)[\\p{Lu}\\p{N}\"'“‘(\\[].*");
        return begins && !words.matches(".*[.;,:]");
    }

    /** Whether both name one provision. */
    boolean names(PlainHeading other) {
        return kind == other.kind && number.equals(other.number) && (!number.isEmpty() || words.equals(other.words));
    }

    /** The line as the notation has it. */
    String text() {
        String between = number.isEmpty() ? words.equals(Dialect.REPEALED) ? " " : ": " : " " + number + " ";
        return (kind.title() + between + words).replaceAll(":? $", "").stripTrailing();
    }
}
