package nl.consolidate.source;

import java.util.List;
import nl.consolidate.amendment.Decision;

/**
 * All that a folder of sources says.
 *
 * @param decisions by id; those that could be read at all
 * @param files every file that was read, texts beside the YAML included, by path
 */
public record Sources(List<Decision> decisions, List<InputFile> files) {
    public Sources {
        decisions = List.copyOf(decisions);
        files = List.copyOf(files);
    }
}
