package nl.consolidate.consolidation;

/** A rectangle of days with the stage that answers for all of them. */
record Tile(Window window, Stage stage) {}
