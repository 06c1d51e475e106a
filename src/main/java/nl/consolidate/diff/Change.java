package nl.consolidate.diff;

import nl.consolidate.model.ProvisionId;

/**
 * One thing that became of one provision.
 *
 * @param from its address in the first text, empty where it is not there
 * @param to its address in the second text, empty where it is not there
 * @param fromText its plain words there
 * @param toText its plain words there
 */
public record Change(ChangeKind kind, ProvisionId id, String from, String to, String fromText, String toText) {}
