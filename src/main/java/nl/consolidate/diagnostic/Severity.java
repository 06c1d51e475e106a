package nl.consolidate.diagnostic;

/** How much a finding weighs: an error refuses, a warning asks, a note informs. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
