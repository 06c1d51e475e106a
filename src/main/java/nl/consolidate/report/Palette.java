package nl.consolidate.report;

import nl.consolidate.diagnostic.Severity;

/** The colours of a report for people, or none. */
public enum Palette {
    PLAIN,
    ANSI;

    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return paint("\u001b[1m", text);
    }

    /** What frames the source: arrows, bars and line numbers. */
    String frame(String text) {
        return paint("\u001b[34m", text);
    }

    String help(String text) {
        return paint("\u001b[36m", text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("\u001b[1;31m", text);
            case WARNING -> paint("\u001b[1;33m", text);
            case NOTE -> paint("\u001b[1;36m", text);
        };
    }

    private String paint(String start, String text) {
        return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
    }
}
