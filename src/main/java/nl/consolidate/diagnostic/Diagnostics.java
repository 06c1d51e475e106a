package nl.consolidate.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the findings of a run; equal findings count once, and the order of reading does not show. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic finding) -> pathOf(finding.span()))
            .thenComparingInt(
                    finding -> finding.span() == null ? 0 : finding.span().line())
            .thenComparingInt(
                    finding -> finding.span() == null ? 0 : finding.span().column())
            .thenComparing(finding -> finding.code().slug())
            .thenComparing(Diagnostic::message);

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public void add(Diagnostic finding) {
        found.add(finding);
    }

    public void add(Code code, @Nullable SourceSpan span, String message) {
        add(Diagnostic.of(code, span, message));
    }

    public void addAll(Collection<Diagnostic> findings) {
        found.addAll(findings);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All findings by file, line, column and code. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted(BY_PLACE).toList();
    }

    private static String pathOf(@Nullable SourceSpan span) {
        return span == null ? "" : span.file().path();
    }
}
