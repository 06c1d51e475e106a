package nl.consolidate.timeline;

/** An effect that does not count at a viewpoint, and why. */
public record Withheld(Effect effect, EffectState state) {}
