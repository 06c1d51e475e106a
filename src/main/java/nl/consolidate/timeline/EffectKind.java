package nl.consolidate.timeline;

/** What a decision does to a regulation. */
public enum EffectKind {
    ESTABLISHES,
    AMENDS,
    /** A correction by a later decision (rectificatie). */
    CORRECTS,
    /** An editor's own correction, which can be left out. */
    EDITS,
    REPEALS,
    /** A resolution of a conflict by the editor; no operation of any decision. */
    SETTLES
}
