package nl.consolidate.consolidation;

import nl.consolidate.timeline.CommencementRules;

/**
 * What a user can set for a run.
 *
 * @param rules how commencement is resolved where a decision is silent
 * @param withCorrections whether the editor's own corrections are applied
 */
public record Settings(CommencementRules rules, boolean withCorrections) {
    public static final Settings DEFAULT = new Settings(CommencementRules.GENERAL_LAW, true);
}
