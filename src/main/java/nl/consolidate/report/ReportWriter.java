package nl.consolidate.report;

import java.io.IOException;

/** Writes a report in one format; it owns all escaping, and ends what it writes with a line break. */
public interface ReportWriter {
    void write(Report report, Appendable out) throws IOException;
}
