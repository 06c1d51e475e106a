package nl.consolidate.report;

import java.util.Locale;

/** The formats in which a report can be written. */
public enum ReportFormat {
    /** For people, with the lines of the source. */
    TEXT,
    /** For programs; versioned. */
    JSON,
    /** SARIF 2.1.0, as code scanning services read it. */
    SARIF,
    /** Workflow commands, which a GitHub runner turns into annotations. */
    GITHUB,
    /** The code quality report of GitLab. */
    GITLAB,
    /** Test results, one suite for each file. */
    JUNIT;

    /** The name on the command line. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The writer; only text has colours, only SARIF names the version of the program. */
    public ReportWriter writer(Palette palette, String version) {
        return switch (this) {
            case TEXT -> new TextReport(palette);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(version);
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
            case JUNIT -> new JunitReport();
        };
    }
}
