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
    /** A part of it became another provision. */
    SPLIT,
    /** It began as a part of another provision. */
    SPLIT_OFF,
    /** It took up the words of others. */
    JOINED,
    /** It ended, and its words went on in another provision. */
    ABSORBED,
    CORRECTED,
    /** A conflict of decisions in it was settled by the editor. */
    SETTLED
}
