package nl.consolidate.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The verbs of operations with the keys that each can have. */
enum Verb {
    INSERT("in", "after", "before", "at", "heading", "text", "file", "definitions", "body", "incomplete"),
    REPLACE("number", "heading", "text", "file", "definitions", "body", "incomplete"),
    REPEAL(),
    RENUMBER("to"),
    MOVE("after", "before", "at", "in"),
    REPLACE_TEXT("with", "in", "times", "at"),
    INSERT_TEXT("in", "after", "before", "at"),
    DELETE_TEXT("in", "times", "at"),
    REPLACE_HEADING("with"),
    REPLACE_INTRO("with"),
    NUMBER_TEXT("marker"),
    UNNUMBER_TEXT(),
    REPLACE_REGULATION("title", "citation-title", "subject", "preamble", "body", "annexes", "closing", "incomplete"),
    SET("to"),
    INSERT_ROW("in", "after", "before", "at"),
    REPLACE_ROW("with", "in"),
    REPEAL_ROW("in"),
    REPLACE_CELL("column", "with", "in"),
    SPLIT("into"),
    JOIN("to", "heading", "text", "file");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    Verb(String... keys) {
        this.keys = List.of(keys);
    }

    /** The verb as the source writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All keys of an operation with this verb, the verb first. */
    List<String> keys() {
        return Keys.join(List.of(word()), keys, Keys.OPERATION);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }

    static boolean isVerb(String word) {
        return of(word).isPresent();
    }

    /** Every key that some operation can have. */
    static List<String> allKeys() {
        return Arrays.stream(values())
                .flatMap(verb -> verb.keys().stream())
                .distinct()
                .toList();
    }
}
