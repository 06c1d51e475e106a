package nl.consolidate.publish;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;

/** What became of a build. */
public sealed interface Publication {
    /** What keeps texts from being published, or the publication as a whole. */
    List<Diagnostic> findings();

    /**
     * A publication stands in the folder.
     *
     * @param regulations how many regulations it holds
     * @param texts how many texts it holds
     * @param withheld the number of versions that are not published, for the findings
     * @param changed whether anything in the folder had to change
     */
    record Published(int regulations, int texts, int withheld, boolean changed, List<Diagnostic> findings)
            implements Publication {
        public Published {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing was published, and what stood in the folder is as it was. */
    record Refused(Diagnostic reason) implements Publication {
        @Override
        public List<Diagnostic> findings() {
            return List.of(reason);
        }
    }
}
