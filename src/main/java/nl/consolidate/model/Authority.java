package nl.consolidate.model;

/** The body whose regulation it is; empty words for what the source does not say. */
public record Authority(String name, String type, String adoptedBy) {}
