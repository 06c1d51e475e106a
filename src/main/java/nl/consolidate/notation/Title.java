package nl.consolidate.notation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * A heading as it names a provision: {@code Hoofdstuk 1 Structuur}, {@code Bijlage}, {@code Bijlage: Organogram} where
 * there is no number, or only words.
 */
record Title(ProvisionKind kind, @Nullable Label label, String heading, boolean repealed) {
    private static final Map<String, ProvisionKind> KINDS = Arrays.stream(ProvisionKind.values())
            .filter(kind -> kind != ProvisionKind.REGULATION && !kind.isInner())
            .collect(Collectors.toMap(ProvisionKind::title, Function.identity()));
    private static final Pattern SHAPE =
            Pattern.compile("(\\p{L}+)(?:: (?<only>.*)| (?<label>\\S+)(?: (?<words>.*))?)?", Pattern.DOTALL);
    private static final Pattern LIKE_REPEALED = Pattern.compile("\\\\*\\[Vervallen\\]");

    /** Reads the heading of a provision in a parent of this kind. */
    static Title read(String text, ProvisionKind parent, Dialect dialect) {
        return numbered(text, parent, dialect).orElseGet(() -> of(ProvisionKind.HEADING, null, text, dialect));
    }

    private static Optional<Title> numbered(String text, ProvisionKind parent, Dialect dialect) {
        Matcher found = SHAPE.matcher(text);
        ProvisionKind kind = parent.isContainer() && found.matches() ? KINDS.get(found.group(1)) : null;
        if (kind == null) {
            return Optional.empty();
        }
        String label = found.group("label");
        if (label == null || label.equals(Dialect.REPEALED)) {
            return Optional.of(of(kind, null, label == null ? found.group("only") : label, dialect));
        }
        return Label.isLabel(label)
                ? Optional.of(of(kind, new Label(label), found.group("words"), dialect))
                : Optional.empty();
    }

    private static Title of(ProvisionKind kind, @Nullable Label label, @Nullable String found, Dialect dialect) {
        String words = found == null ? "" : found;
        if (words.equals(Dialect.REPEALED)) {
            return new Title(kind, label, "", true);
        }
        boolean escaped =
                dialect == Dialect.PAGE && LIKE_REPEALED.matcher(words).matches();
        return new Title(kind, label, escaped ? words.substring(1) : words, false);
    }

    /** The heading of a provision as it is printed. */
    static String show(Provision provision, Dialect dialect) {
        String words = provision.isRepealed() ? Dialect.REPEALED : written(provision.heading(), dialect);
        if (provision.kind() == ProvisionKind.HEADING) {
            return words;
        }
        String kind = provision.kind().title();
        Label label = provision.label();
        String between = label != null ? " " + label.value() + " " : provision.isRepealed() ? " " : ": ";
        return words.isEmpty() ? kind + between.replace(":", "").stripTrailing() : kind + between + words;
    }

    private static String written(String heading, Dialect dialect) {
        String line = heading.replaceAll("[\\r\\n]+", " ");
        String words = line.substring(Math.min(SourceText.start(line), SourceText.end(line)), SourceText.end(line));
        boolean like = LIKE_REPEALED.matcher(words).matches();
        return like && (dialect == Dialect.PAGE || words.equals(Dialect.REPEALED)) ? "\\" + words : words;
    }
}
