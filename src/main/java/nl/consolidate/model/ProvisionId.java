package nl.consolidate.model;

/**
 * What a provision keeps when its number or place changes: the decision that made it and its place at that moment.
 *
 * @param value such as {@code tweede-wijziging.D.1#art_10}; never parsed, only compared and shown
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {
    public ProvisionId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an identity has no empty name");
        }
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
