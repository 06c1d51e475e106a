package nl.consolidate.source;

import nl.consolidate.diagnostic.SourceFile;

/** A file that was read, for the manifest of a publication. */
public record InputFile(SourceFile file, long size, String sha256) {
    public String path() {
        return file.path();
    }
}
