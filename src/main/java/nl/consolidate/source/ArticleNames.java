package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.amendment.ExpectedText;
import nl.consolidate.amendment.ExpectedText.ArticleName;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Label;
import nl.consolidate.source.Node.Entry;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a list of articles by number and heading: {@code 1 Begripsbepalingen}, {@code {1: …}}, {@code 2 t/m 22}. */
final class ArticleNames {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,5}) t/m ([0-9]{1,5})");
    private static final int LONGEST_RANGE = 10_000;

    private final Desk desk;
    private final Fields entry;
    private final List<Located<ArticleName>> names = new ArrayList<>();

    ArticleNames(Desk desk, Fields entry) {
        this.desk = desk;
        this.entry = entry;
    }

    /** The list; null, with a finding, where an entry of it is none. */
    ExpectedText.@Nullable Articles read() {
        List<Node> items = entry.items("articles");
        boolean all = !items.isEmpty();
        for (Node item : items) {
            all &= item instanceof Mapping mapping ? mapping(mapping) : scalar(item);
        }
        return all ? new ExpectedText.Articles(names, entry.keySpan("articles")) : null;
    }

    private boolean scalar(Node item) {
        Scalar scalar = entry.scalar(item, "an entry of `articles`");
        if (scalar == null) {
            return false;
        }
        Located<String> words = Fields.words(scalar);
        KeyCheck.warnOfCut(scalar, desk.findings());
        Matcher range = RANGE.matcher(words.value().strip());
        if (range.matches()) {
            return range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), words.span());
        }
        String[] parts = words.value().strip().split("\\s+", 2);
        return add(parts[0], parts.length == 1 ? null : parts[1], words.span());
    }

    private boolean range(int from, int to, SourceSpan span) {
        if (to < from || to - from > LONGEST_RANGE) {
            desk.findings().add(Code.INVALID_VALUE, span, "this range of articles runs backwards or is too long");
            return false;
        }
        for (int number = from; number <= to; number++) {
            add(Integer.toString(number), null, span);
        }
        return true;
    }

    // an empty heading says that there is none
    private boolean mapping(Mapping mapping) {
        boolean all = true;
        for (Entry pair : mapping.entries()) {
            Scalar heading = entry.scalar(pair.value(), "the heading of an article");
            all &= heading != null
                    && add(pair.key().value(), heading.value(), pair.key().span());
        }
        return all;
    }

    private boolean add(String number, @Nullable String heading, SourceSpan span) {
        if (!Label.isLabel(number)) {
            desk.findings()
                    .add(Diagnostic.of(Code.INVALID_LABEL, span, Values.quoted(number) + " is not a number of law")
                            .withHelp("write the number of the article, and its heading behind it"));
            return false;
        }
        names.add(new Located<>(new ArticleName(number, heading), span));
        return true;
    }
}
