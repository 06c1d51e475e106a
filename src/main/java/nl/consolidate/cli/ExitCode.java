package nl.consolidate.cli;

/** What the program answers to the shell. */
enum ExitCode {
    DONE(0),
    /** Findings, or a difference that was asked for. */
    FINDINGS(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    /** The environment: a file that cannot be read or written, a full disk. */
    ENVIRONMENT(3),
    /** A defect of the program. */
    DEFECT(4);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }
}
