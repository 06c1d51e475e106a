package nl.consolidate.amendment;

/** Where a row is put in its table. */
public sealed interface RowPlace {
    /** Directly below another row. */
    record After(RowName anchor) implements RowPlace {}

    /** Directly above another row. */
    record Before(RowName anchor) implements RowPlace {}

    /** Below the head. */
    record AtStart() implements RowPlace {}

    /** Below the last row. */
    record AtEnd() implements RowPlace {}
}
