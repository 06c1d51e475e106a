package nl.consolidate.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable names of all findings; each has a page in {@code docs/diagnostics/}. */
public enum Code {
    // reading files
    NO_SOURCES(Severity.ERROR),
    FOLDER_UNREADABLE(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_MISSING(Severity.ERROR),
    FILE_OUTSIDE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    BAD_ENCODING(Severity.ERROR),
    HIDDEN_CHARACTER(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    TAB_INDENTATION(Severity.ERROR),
    TOO_DEEP(Severity.ERROR),
    RUN_TOO_LONG(Severity.ERROR),
    ALIAS_NOT_ALLOWED(Severity.ERROR),
    TAG_NOT_ALLOWED(Severity.ERROR),
    MERGE_KEY_NOT_ALLOWED(Severity.ERROR),
    SEVERAL_DOCUMENTS(Severity.ERROR),
    COMMENT_CUTS_TEXT(Severity.WARNING),
    // the format
    NOT_A_SOURCE(Severity.ERROR),
    NO_PROVISIONS(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    WRONG_KIND(Severity.ERROR),
    CONFLICTING_KEYS(Severity.ERROR),
    INVALID_ID(Severity.ERROR),
    INVALID_DATE(Severity.ERROR),
    INVALID_NUMBER(Severity.ERROR),
    INVALID_VALUE(Severity.ERROR),
    INVALID_ADDRESS(Severity.ERROR),
    INVALID_LABEL(Severity.ERROR),
    INVALID_COMMENCEMENT(Severity.ERROR),
    UNKNOWN_FINDING(Severity.ERROR),
    IMAGE_WITHOUT_DESCRIPTION(Severity.WARNING),
    // what files say of each other
    DUPLICATE_REGULATION(Severity.ERROR),
    DUPLICATE_AMENDMENT(Severity.ERROR),
    DUPLICATE_NUMBER(Severity.ERROR),
    UNKNOWN_REGULATION(Severity.ERROR),
    UNKNOWN_DECISION(Severity.ERROR),
    UNKNOWN_PART(Severity.ERROR),
    AMBIGUOUS_PART(Severity.ERROR),
    UNUSED_ALLOWANCE(Severity.WARNING),
    // dates
    COMMENCEMENT_CYCLE(Severity.ERROR),
    IN_FORCE_BEFORE_PUBLICATION(Severity.ERROR),
    RETROACTIVE_AFTER_IN_FORCE(Severity.ERROR),
    UNTIL_BEFORE_IN_FORCE(Severity.ERROR),
    EXTENDED_AFTER_END(Severity.ERROR),
    NOTHING_TO_EXTEND(Severity.ERROR),
    ANNULMENT_CYCLE(Severity.ERROR),
    PUBLISHED_BEFORE_ADOPTED(Severity.WARNING),
    COMMENCEMENT_ON_PUBLICATION(Severity.WARNING),
    RETROACTIVE_WORDING(Severity.WARNING),
    RETROACTIVE_OVER_A_YEAR(Severity.WARNING),
    RETROACTIVE_BEFORE_REGULATION(Severity.WARNING),
    RETROACTIVE_BEFORE_REPEAL(Severity.WARNING),
    COMMENCEMENT_SILENT(Severity.NOTE),
    ASSUMED_DATE(Severity.NOTE),
    OUTSTANDING(Severity.NOTE),
    // order and repeal
    ORDER_TIE(Severity.ERROR),
    ORDER_NOT_STATED(Severity.WARNING),
    CONFLICT(Severity.ERROR),
    CONCURRENT(Severity.NOTE),
    TWO_READINGS(Severity.ERROR),
    REPLAY_INEXACT(Severity.ERROR),
    UNUSED_RESOLUTION(Severity.WARNING),
    AMBIGUOUS_RESOLUTION(Severity.ERROR),
    TWO_COMMENCEMENTS(Severity.ERROR),
    REGULATION_NOT_IN_FORCE(Severity.ERROR),
    REPEAL_DESCRIBED_OTHERWISE(Severity.ERROR),
    REPEAL_DESCRIBED_AMENDMENT(Severity.WARNING),
    SUCCESSION_GAP(Severity.WARNING),
    SUCCESSION_OVERLAP(Severity.WARNING),
    REPEALED_ON_COMMENCEMENT(Severity.ERROR),
    REPEAL_CHANGES_NO_TEXT(Severity.WARNING),
    // operations
    TARGET_MISSING(Severity.ERROR),
    TARGET_AMBIGUOUS(Severity.ERROR),
    TARGET_REPEALED(Severity.ERROR),
    TARGET_NOT_HELD(Severity.ERROR),
    ANCHOR_MISSING(Severity.ERROR),
    ANCHOR_INSIDE(Severity.ERROR),
    NUMBER_TAKEN(Severity.ERROR),
    NUMBER_DIFFERS(Severity.ERROR),
    LENGTH_DIFFERS(Severity.ERROR),
    WRONG_PARENT(Severity.ERROR),
    TEXT_NOT_FOUND(Severity.ERROR),
    TEXT_COUNT(Severity.ERROR),
    EXPECTATION_FAILED(Severity.ERROR),
    NO_HEADING_PLACE(Severity.ERROR),
    NO_INTRO(Severity.ERROR),
    PARAGRAPHS_PRESENT(Severity.ERROR),
    NOT_ONE_PARAGRAPH(Severity.ERROR),
    CELL_COUNT(Severity.ERROR),
    PARTS_DIFFER(Severity.ERROR),
    NOT_JOINABLE(Severity.ERROR),
    HEADING_DROPPED(Severity.WARNING),
    WORD_CUT(Severity.WARNING),
    // how a decision is drafted
    NUMBERING_GAP(Severity.WARNING),
    NUMBER_FREE(Severity.WARNING),
    NUMBER_PRINTED_OTHERWISE(Severity.WARNING),
    DEFINITIONS_OUT_OF_ORDER(Severity.WARNING),
    ADDED_IN_THE_MIDDLE(Severity.WARNING),
    CHAPTER_UNCERTAIN(Severity.WARNING),
    // references in the text
    STALE_REFERENCE(Severity.WARNING),
    UNKNOWN_REFERENCE(Severity.NOTE),
    // what the sources expect
    EXPECTATION_UNMET(Severity.ERROR),
    // publishing and the environment
    OUTPUT_NOT_OURS(Severity.ERROR),
    OUTPUT_UNWRITABLE(Severity.ERROR),
    NO_TEXT(Severity.NOTE);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name as printed, such as {@code text-not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Code> bySlug(String slug) {
        return Arrays.stream(values()).filter(code -> code.slug().equals(slug)).findFirst();
    }
}
