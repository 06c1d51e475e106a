package nl.consolidate.amendment;

import java.util.Set;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.SourceSpan;

/**
 * A finding that the source accepts on purpose.
 *
 * @param scope the entry for which it is accepted; findings whose place lies in it are silenced
 * @param files the paths of the texts that the entry names, which count as a part of it
 */
public record Allowance(Code finding, String reason, SourceSpan scope, Set<String> files, SourceSpan span) {
    public Allowance {
        files = Set.copyOf(files);
    }

    /** Whether a place lies in the entry or in a text that it names. */
    public boolean covers(SourceSpan place) {
        String path = place.file().path();
        boolean inside =
                scope.file().path().equals(path) && place.line() >= scope.line() && place.line() <= scope.endLine();
        return inside || files.contains(path);
    }
}
