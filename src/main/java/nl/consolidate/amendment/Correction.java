package nl.consolidate.amendment;

/** An editor's own correction of a text, with its reason; it can be left out. */
public record Correction(Change change, String reason) {}
