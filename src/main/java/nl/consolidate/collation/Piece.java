package nl.consolidate.collation;

/**
 * Words that stand together.
 *
 * @param changed whether the other text has others in their place
 */
public record Piece(String words, boolean changed) {}
