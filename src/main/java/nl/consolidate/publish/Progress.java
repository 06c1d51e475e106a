package nl.consolidate.publish;

/** Is told of each regulation when its pages are written. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (regulation, done, total) -> {};

    void written(String regulation, int done, int total);
}
