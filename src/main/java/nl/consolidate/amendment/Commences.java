package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;

/** Sets the commencement of another decision, or of one part of it (inwerkingtredingsbesluit). */
public record Commences(Target target, Schedule schedule, SourceSpan span) {
    public Located<String> decision() {
        return target.decision();
    }
}
