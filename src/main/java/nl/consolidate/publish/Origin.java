package nl.consolidate.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What a publication is made from.
 *
 * @param folder the source folder, which the publication must lie apart from
 * @param files every file that was read, by path relative to that folder
 */
public record Origin(Path folder, List<ListedFile> files) {
    public Origin {
        files = List.copyOf(files);
    }
}
