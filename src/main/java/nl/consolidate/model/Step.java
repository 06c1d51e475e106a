package nl.consolidate.model;

/**
 * One step of an address: a kind with a number, with the words of a term or heading, or with a place from 1.
 *
 * @param value the number, the words or the place; empty for what has no number, or for the last by place
 */
public record Step(ProvisionKind kind, String value) {
    /** Whether the step points at this provision among its neighbours; steps by place are not decided here. */
    public boolean names(Provision provision) {
        if (provision.kind() != kind) {
            return false;
        }
        if (kind.isNamed()) {
            return sameWords(provision.heading(), value);
        }
        Label label = provision.label();
        return label == null
                ? value.isEmpty() && !isByPlace() && kind != ProvisionKind.ITEM
                : label.value().equals(value);
    }

    /** Whether the step counts its kind instead of naming one. */
    public boolean isByPlace() {
        return !kind.isNumbered() && !kind.isNamed();
    }

    private static boolean sameWords(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }

    /** The step in Dutch, as it is printed. */
    @Override
    public String toString() {
        if (kind == ProvisionKind.ITEM) {
            return value.startsWith("-") ? "streepje " + value.substring(1) : "onder " + value;
        }
        String name = kind.dutch();
        return kind.isNamed() ? name + " " + quoted() : (name + " " + value).strip();
    }

    // in quotes that the words do not hold themselves
    private String quoted() {
        if (!value.contains("\"")) {
            return "\"" + value + "\"";
        }
        return value.contains("”") ? "'" + value + "'" : "“" + value + "”";
    }
}
