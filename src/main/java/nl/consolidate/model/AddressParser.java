package nl.consolidate.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.model.Addresses.Span;
import org.jspecify.annotations.Nullable;

/** Reads addresses as people write them, in Dutch and in English. */
final class AddressParser {
    private static final Pattern TOKEN =
            Pattern.compile("(?:\"([^\"]*)\"|“([^”]*)”|'([^']*)'|(?i:tot\\s+en\\s+met))" + "(?=[\\s,]|$)|,|[^\\s,]+");
    private static final Map<String, ProvisionKind> KINDS = kinds();
    private static final Set<String> RANGE = Set.of("t/m", "tot-en-met", "through", "to");
    private static final Set<String> AND = Set.of(",", "en", "and", "of");
    private static final Set<String> ARTICLES = Set.of("het", "de", "the");
    private static final Set<String> DASHES = Set.of("streepje", "gedachtestreepje", "dash");
    private static final Set<ProvisionKind> MAY_STAND_ALONE = Set.of(ProvisionKind.TEXT, ProvisionKind.ANNEX);
    private static final Map<String, Facet> FACETS =
            Map.of("aanhef", Facet.INTRO, "intro", Facet.INTRO, "opschrift", Facet.HEADING, "heading", Facet.HEADING);
    private static final List<String> ENGLISH_ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final String text;
    private final List<Token> tokens;
    private int next;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Addresses several;
    private Facet facet = Facet.WHOLE;

    private record Token(String text, boolean quoted, int start) {
        String word() {
            return quoted ? "" : text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        }
    }

    private AddressParser(String text) {
        this.text = text;
        this.tokens = tokenize(text);
    }

    static Address one(String text) {
        AddressParser parser = new AddressParser(text);
        parser.read();
        if (parser.several != null) {
            throw parser.refusal("it names several provisions where one is meant");
        }
        return new Address(parser.steps, parser.facet);
    }

    static Addresses several(String text) {
        AddressParser parser = new AddressParser(text);
        parser.read();
        if (parser.facet != Facet.WHOLE) {
            throw parser.refusal("\"" + parser.facet.dutch() + "\" cannot stand here");
        }
        if (parser.several != null) {
            return parser.several;
        }
        if (parser.steps.isEmpty()) {
            throw parser.refusal("it names no provision");
        }
        return Addresses.of(new Address(parser.steps, Facet.WHOLE));
    }

    private void read() {
        if (tokens.isEmpty()) {
            throw refusal("it is empty");
        }
        while (next < tokens.size()) {
            readStep();
        }
    }

    private void readStep() {
        String word = peek();
        if (several != null || facet != Facet.WHOLE) {
            throw refusal(
                    "nothing may follow after it, but \"" + tokens.get(next).text() + "\" does");
        }
        if (word.equals(",") || ARTICLES.contains(word)) {
            next++;
        } else if (ordinal(word) > 0) {
            readOrdinal(ordinal(word));
        } else if (FACETS.containsKey(word) && next == tokens.size() - 1) {
            facet = FACETS.get(word);
            next++;
        } else {
            readKind(word);
        }
    }

    private void readOrdinal(int number) {
        next++;
        String word = next < tokens.size() ? peek() : "";
        if (DASHES.contains(word)) {
            steps.add(new Step(ProvisionKind.ITEM, "-" + number));
        } else {
            ProvisionKind kind = kindOf(word);
            if (kind.isNamed() || kind == ProvisionKind.REGULATION) {
                throw refusal("a " + kind.dutch() + " is not counted");
            }
            steps.add(new Step(kind, Integer.toString(number)));
        }
        next++;
    }

    private void readKind(String word) {
        boolean dash = DASHES.contains(word);
        ProvisionKind kind = dash ? ProvisionKind.ITEM : kindOf(word);
        next++;
        if (kind == ProvisionKind.REGULATION) {
            if (!steps.isEmpty()) {
                throw refusal("\"" + word + "\" can only stand first");
            }
            return;
        }
        if (kind.isNamed()) {
            steps.add(new Step(kind, readName()));
        } else if (MAY_STAND_ALONE.contains(kind) && !isValue(next)) {
            steps.add(new Step(kind, ""));
        } else {
            readValues(kind, dash ? "-" : "");
        }
    }

    private String readName() {
        if (next == tokens.size()) {
            throw refusal("the name is missing");
        }
        Token first = tokens.get(next);
        if (first.quoted()) {
            next++;
            return first.text();
        }
        next = tokens.size();
        return text.substring(first.start()).strip();
    }

    private void readValues(ProvisionKind kind, String prefix) {
        List<Span> spans = new ArrayList<>();
        boolean counted = !prefix.isEmpty() || !kind.isNumbered();
        spans.add(readSpan(prefix, counted));
        while (next + 1 < tokens.size() && AND.contains(peek()) && isValue(next + 1)) {
            next++;
            spans.add(readSpan(prefix, counted));
        }
        Span only = spans.get(0);
        if (spans.size() == 1 && only.isSingle()) {
            steps.add(new Step(kind, only.from()));
        } else {
            several = new Addresses(new Address(steps, Facet.WHOLE), kind, spans);
        }
    }

    private Span readSpan(String prefix, boolean counted) {
        String from = prefix + readValue(counted);
        if (next < tokens.size() && RANGE.contains(peek())) {
            next++;
            return new Span(from, prefix + readValue(counted));
        }
        return new Span(from, from);
    }

    private String readValue(boolean counted) {
        if (!isValue(next)
                || (counted && Label.wholeNumber(value(tokens.get(next).text())) < 1)) {
            throw refusal(
                    next < tokens.size()
                            ? "\"" + tokens.get(next).text() + "\" is not a number"
                            : "a number is missing at the end");
        }
        return value(tokens.get(next++).text());
    }

    private boolean isValue(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        String word = token.word();
        boolean name =
                KINDS.containsKey(word) || FACETS.containsKey(word) || DASHES.contains(word) || ordinal(word) > 0;
        boolean binds = ARTICLES.contains(word) || AND.contains(word) || RANGE.contains(word);
        return !name && !binds && Label.isLabel(value(token.text()));
    }

    private static String value(String token) {
        return token.replaceAll("[.)]+$", "");
    }

    private ProvisionKind kindOf(String word) {
        ProvisionKind kind = KINDS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        if (kind == null) {
            String shown = word.isEmpty() ? text : word;
            throw refusal("\"" + shown + "\" is not a kind of provision (artikel, lid, onder, begrip, bijlage, …)");
        }
        return kind;
    }

    private String peek() {
        return tokens.get(next).word();
    }

    private IllegalArgumentException refusal(String why) {
        return new IllegalArgumentException("\"" + text + "\" is not an address: " + why);
    }

    private static int ordinal(String word) {
        return Math.max(DutchOrdinal.value(word), 1 + ENGLISH_ORDINALS.indexOf(word));
    }

    private static List<Token> tokenize(String text) {
        List<Token> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String quoted = quoted(matcher);
            found.add(
                    quoted != null
                            ? new Token(quoted, true, matcher.start())
                            : new Token(matcher.group(), false, matcher.start()));
        }
        return found;
    }

    private static @Nullable String quoted(Matcher matcher) {
        for (int group = 1; group <= 3; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }

    private static Map<String, ProvisionKind> kinds() {
        Map<String, ProvisionKind> words = new HashMap<>();
        for (ProvisionKind kind : ProvisionKind.values()) {
            words.put(kind.dutch(), kind);
            words.put(kind.english(), kind);
        }
        words.putAll(Map.of(
                "artikelen", ProvisionKind.ARTICLE,
                "art", ProvisionKind.ARTICLE,
                "articles", ProvisionKind.ARTICLE,
                "leden", ProvisionKind.PARAGRAPH,
                "paragraphs", ProvisionKind.PARAGRAPH,
                "bijlagen", ProvisionKind.ANNEX,
                "annexes", ProvisionKind.ANNEX,
                "hoofdstukken", ProvisionKind.CHAPTER,
                "chapters", ProvisionKind.CHAPTER));
        words.putAll(Map.of(
                "onder", ProvisionKind.ITEM,
                "onderdelen", ProvisionKind.ITEM,
                "items", ProvisionKind.ITEM,
                "sub", ProvisionKind.ITEM,
                "definitie", ProvisionKind.DEFINITION,
                "term", ProvisionKind.DEFINITION,
                "slot", ProvisionKind.TEXT,
                "afdelingen", ProvisionKind.DIVISION,
                "paragrafen", ProvisionKind.SECTION,
                "subparagrafen", ProvisionKind.SUBSECTION));
        return Map.copyOf(words);
    }
}
