package nl.consolidate.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.source.Node.Entry;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Refused;
import nl.consolidate.source.Node.Scalar;
import nl.consolidate.source.Node.Sequence;
import nl.consolidate.source.Node.Style;
import org.jspecify.annotations.Nullable;

/** A mapping of which the keys are known: gives values by key, and a finding with null where one is not as it must be. */
final class Fields {
    private final Mapping mapping;
    private final Diagnostics findings;
    private final Map<String, Entry> entries;

    /** Reports at once every key that is unknown or occurs twice. */
    Fields(Mapping mapping, List<String> known, Diagnostics findings) {
        this.mapping = mapping;
        this.findings = findings;
        this.entries = KeyCheck.entries(mapping, known, findings);
    }

    Diagnostics findings() {
        return findings;
    }

    SourceSpan span() {
        return mapping.span();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The place of a key; of the whole mapping where it is absent. */
    SourceSpan keySpan(String key) {
        Entry entry = entries.get(key);
        return entry == null ? span() : entry.key().span();
    }

    /** The place of the value of a key; of the whole mapping where it is absent. */
    SourceSpan nodeSpan(String key) {
        Entry entry = entries.get(key);
        return entry == null ? span() : entry.value().span();
    }

    @Nullable
    Node node(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    @Nullable
    Scalar scalar(String key) {
        Node node = node(key);
        return node == null ? null : scalar(node, "`" + key + "`");
    }

    /** The node as words, which may be empty between quotes. */
    @Nullable
    Scalar scalar(Node node, String what) {
        if (node instanceof Scalar scalar && !scalar.isNothing()) {
            return scalar;
        }
        wrongKind(node, what, "text");
        return null;
    }

    private void wrongKind(Node node, String what, String wanted) {
        if (node instanceof Scalar scalar && scalar.isNothing()) {
            findings.add(Diagnostic.of(Code.WRONG_KIND, scalar.span(), what + " has no value")
                    .withHelp("put the word between quotes if it is meant as text"));
        } else if (!(node instanceof Refused)) {
            String message = what + " must be " + wanted + ", but " + node.described() + " stands here";
            findings.add(Code.WRONG_KIND, node.span(), message);
        }
    }

    /** Words that may be empty between quotes. */
    @Nullable
    Located<String> anyWords(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : words(scalar);
    }

    @Nullable
    Located<String> words(String key) {
        Located<String> words = anyWords(key);
        if (words != null && words.value().isBlank()) {
            findings.add(Code.INVALID_VALUE, words.span(), "`" + key + "` is empty");
            return null;
        }
        return words;
    }

    // the line feed that closes a block of lines is no part of the words
    static Located<String> words(Scalar scalar) {
        boolean block = scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
        String value = block ? scalar.value().replaceAll("\\n+$", "") : scalar.value();
        return new Located<>(value, scalar.span());
    }

    String string(String key) {
        Located<String> words = words(key);
        return words == null ? "" : words.value();
    }

    /** Reports a key that is missing. */
    boolean require(String key) {
        if (!has(key)) {
            missing(key);
        }
        return has(key);
    }

    void missing(String key) {
        findings.add(Code.MISSING_KEY, start(), "the key `" + key + "` is missing");
    }

    @Nullable
    Located<String> required(String key) {
        return require(key) ? words(key) : null;
    }

    /** The place where the mapping begins, for findings that concern no key of it. */
    SourceSpan start() {
        return mapping.entries().isEmpty()
                ? span()
                : mapping.entries().get(0).key().span();
    }

    @Nullable
    Mapping mapping(String key) {
        Node node = node(key);
        return node == null ? null : mapping(node, "`" + key + "`");
    }

    @Nullable
    Mapping mapping(Node node, String what) {
        if (node instanceof Mapping found) {
            return found;
        }
        wrongKind(node, what, "a mapping of keys");
        return null;
    }

    /** The items of a list; none, with a finding, where something else stands. */
    List<Node> items(String key) {
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Sequence list) {
            if (list.items().isEmpty()) {
                findings.add(Code.INVALID_VALUE, list.span(), "the list `" + key + "` is empty");
            }
            return list.items();
        }
        wrongKind(node, "`" + key + "`", "a list");
        return List.of();
    }

    /** The items of a list, or the one value that stands in its place. */
    List<Node> oneOrMore(String key) {
        Node node = node(key);
        return node == null || node instanceof Sequence ? items(key) : List.of(node);
    }

    /** The mappings of a list. */
    List<Mapping> mappings(String key) {
        return mappings(items(key), key);
    }

    List<Mapping> mappings(List<Node> items, String key) {
        return items.stream()
                .map(item -> mapping(item, "an entry of `" + key + "`"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Reports keys that exclude each other; true where at most one of them is there. */
    boolean atMostOne(String... keys) {
        List<String> present = List.of(keys).stream().filter(this::has).toList();
        if (present.size() > 1) {
            String message = "`" + present.get(1) + "` cannot stand beside `" + present.get(0) + "`";
            findings.add(Diagnostic.of(Code.CONFLICTING_KEYS, keySpan(present.get(1)), message)
                    .withRelated(keySpan(present.get(0)), "`" + present.get(0) + "` stands here"));
        }
        return present.size() <= 1;
    }

    /** Reports a key that means nothing without another one. */
    void needs(String key, String other) {
        if (has(key) && !has(other)) {
            String message = "`" + key + "` cannot stand without `" + other + "`";
            findings.add(Code.CONFLICTING_KEYS, keySpan(key), message);
        }
    }

    @Nullable
    Located<LocalDate> date(String key) {
        Located<String> words = words(key);
        return words == null ? null : Values.date(words, findings);
    }

    @Nullable
    Located<String> id(String key) {
        Located<String> words = words(key);
        return words == null ? null : Values.id(words, findings);
    }

    @Nullable
    Located<Address> address(String key) {
        Located<String> words = words(key);
        return words == null ? null : Values.address(words, findings);
    }

    @Nullable
    Located<Addresses> addresses(String key) {
        Located<String> words = words(key);
        return words == null ? null : Values.addresses(words, findings);
    }

    boolean flag(String key) {
        Located<String> words = words(key);
        return words != null && Values.flag(words, findings);
    }
}
