package nl.consolidate.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.Node.Entry;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;
import nl.consolidate.source.Node.Style;

/** The keys of one mapping against those that it can have. */
final class KeyCheck {
    /** Keys whose words are law or prose, where a comment that follows was more likely meant as text. */
    private static final Set<String> PROSE = Set.of(
            "title",
            "citation-title",
            "subject",
            "heading",
            "text",
            "term",
            "says",
            "note",
            "reason",
            "with",
            "by",
            "preamble",
            "closing",
            "replace-text",
            "insert-text",
            "delete-text",
            "expect-heading",
            "expect-text");

    private KeyCheck() {}

    /** The first entry of each key; unknown keys and those that occur twice are reported. */
    static Map<String, Entry> entries(Mapping mapping, List<String> known, Diagnostics findings) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().value();
            Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                findings.add(twice(entry.key(), first.key()));
            } else if (!known.contains(key)) {
                findings.add(unknown(entry.key(), known));
            }
            if (PROSE.contains(key) && entry.value() instanceof Scalar scalar) {
                warnOfCut(scalar, findings);
            }
        }
        return entries;
    }

    static Diagnostic unknown(Scalar key, List<String> known) {
        if (key.value().equals("<<") && key.style() == Style.PLAIN) {
            return Diagnostic.of(Code.MERGE_KEY_NOT_ALLOWED, key.span(), "the merge key `<<` stands here")
                    .withHelp("write the keys out");
        }
        return Diagnostic.of(Code.UNKNOWN_KEY, key.span(), "the key " + shown(key) + " is not known here")
                .withHelp(Nearest.question(key.value(), known)
                        .orElseGet(() -> "the keys here are " + String.join(", ", known)));
    }

    private static String shown(Scalar key) {
        return "`" + Values.shortened(key.value(), 80) + "`";
    }

    private static Diagnostic twice(Scalar key, Scalar first) {
        return Diagnostic.of(Code.DUPLICATE_KEY, key.span(), "the key " + shown(key) + " stands here twice")
                .withRelated(first.span(), "here it stands first");
    }

    /** Warns of a comment that ends the words. */
    static void warnOfCut(Scalar words, Diagnostics findings) {
        if (words.cut()) {
            SourceSpan end = words.span();
            int sign = end.file().line(end.endLine()).indexOf('#', end.endColumn() - 1) + 1;
            findings.add(Diagnostic.of(
                            Code.COMMENT_CUTS_TEXT,
                            new SourceSpan(end.file(), end.endLine(), sign, end.endLine(), sign + 1),
                            "the text ends before this sign, which opens a comment")
                    .withHelp("put the text between quotes, or the comment on a line of its own"));
        }
    }
}
