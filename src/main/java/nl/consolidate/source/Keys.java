package nl.consolidate.source;

import java.util.List;
import java.util.stream.Stream;

/** The keys of the format, entry by entry, in the order in which they are written. */
final class Keys {
    static final List<String> DATES = List.of("in-force", "retroactive-to", "until");
    /** The dates of a part, with the official words behind them. */
    static final List<String> WORDED_DATES = join(DATES, List.of("wording"));

    /** What any decision can say, of whichever kind. */
    private static final List<String> DECISION = join(
            List.of("title", "proposal", "adopted", "published"),
            DATES,
            List.of("wording", "drafted-on", "order", "note", "preamble", "closing", "allow"),
            List.of("amends", "repeals", "commences", "corrects", "annuls", "suspends", "extends"),
            List.of("resolutions", "corrections", "expects"));

    static final List<String> REGULATION = join(
            List.of("regulation"),
            DECISION,
            List.of("citation-title", "language", "authority", "subject", "legal-basis", "identifiers"),
            List.of("successor-of", "incomplete", "body", "annexes", "explanatory-note"));
    static final List<String> AMENDMENT = join(List.of("amendment"), DECISION, List.of("articles"));

    static final List<String> AUTHORITY = List.of("name", "type", "adopted-by");
    static final List<String> IDENTIFIERS = List.of("cvdr", "eli", "own");
    static final List<String> PUBLISHED = List.of("on", "in", "note", "assumed", "reason");
    static final List<String> WORDING = join(List.of("adopted", "published"), DATES);
    static final List<String> ALLOW = List.of("finding", "reason");
    static final List<String> FILE = List.of("file");

    static final List<String> CONTAINER = List.of("heading", "body", "incomplete", "allow");
    static final List<String> LEAF = List.of("heading", "text", "file", "definitions", "incomplete", "allow");
    static final List<String> SKELETON = List.of("text", "allow");
    static final List<String> DEFINITION = List.of("term", "text", "file", "incomplete", "allow");
    static final List<String> OWN_ARTICLE = List.of("article", "heading", "text", "file", "allow");

    static final List<String> AMENDS =
            join(List.of("regulation", "instructions", "corrections"), WORDED_DATES, List.of("allow"));
    private static final List<String> NAMED_DECISION = List.of("amendment", "regulation", "part");
    static final List<String> REPEALS =
            join(NAMED_DECISION, List.of("from"), DATES, List.of("wording", "by", "described", "note", "allow"));
    /** What says something of the repeal of a regulation, and nothing of that of an amendment. */
    static final List<String> OF_REGULATION_ONLY = List.of("retroactive-to", "until", "wording", "described");

    static final List<String> DESCRIBED = List.of("adopted");
    static final List<String> COMMENCES = join(NAMED_DECISION, WORDED_DATES, List.of("allow"));
    static final List<String> CORRECTS = List.of("amendment", "regulation", "reason", "instructions", "allow");
    static final List<String> ANNULS = join(NAMED_DECISION, List.of("from", "by", "allow"));
    static final List<String> SUSPENDS = join(NAMED_DECISION, List.of("from", "until", "by", "allow"));
    static final List<String> EXTENDS = join(NAMED_DECISION, List.of("until", "in-force", "retroactive-to", "allow"));
    static final List<String> RESOLUTION = List.of(
            "between", "regulation", "at", "order", "text", "heading", "file", "leaves-out", "from", "reason", "allow");

    static final List<String> EXPECTS =
            List.of("regulation", "on", "known", "status", "at", "text", "heading", "file", "sha256", "articles");

    static final List<String> SPLIT_PART = List.of("number", "heading", "text", "file", "from");

    /** What every operation can say beside its verb. */
    static final List<String> OPERATION =
            join(List.of("expect-heading", "expect-text"), WORDED_DATES, List.of("allow"));
    /** What an instruction adds to its operation. */
    static final List<String> INSTRUCTION = List.of("part", "says", "note");
    /** What an editor's correction adds to its operation where one regulation is meant. */
    static final List<String> CORRECTION_OF_ONE = List.of("reason");
    /** What an editor's correction adds to its operation at the end of a file. */
    static final List<String> CORRECTION = List.of("reason", "regulation");

    static final List<String> INSTRUCTION_WITH_LIST = join(INSTRUCTION, List.of("do"), WORDED_DATES, List.of("allow"));

    private Keys() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // the lists are only read
    static List<String> join(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
