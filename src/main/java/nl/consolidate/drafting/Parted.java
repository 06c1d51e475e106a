package nl.consolidate.drafting;

import nl.consolidate.model.Address;

/**
 * A provision of which the words go on, but not the identity: it is repealed in one place and inserted in another.
 *
 * @param from where it stands in the first text
 * @param to where its words stand in the second
 */
public record Parted(Address from, Address to) {}
