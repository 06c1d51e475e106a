package nl.consolidate.consolidation;

/** What an effect did to a provision, as a note under it names it. */
public enum HistoryKind {
    ESTABLISHED,
    INSERTED,
    REPLACED,
    /** Words inside it, its intro or its heading changed. */
    CHANGED,
    RENUMBERED,
    MOVED,
    REPEALED,
    CORRECTED,
    /** A conflict of decisions in it was settled by the editor. */
    SETTLED
}
