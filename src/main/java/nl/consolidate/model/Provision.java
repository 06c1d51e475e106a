package nl.consolidate.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Anything that has an address. Immutable and without a link to its parent; an unchanged part keeps its reference.
 *
 * @param label the number, null for what goes by words or by place
 * @param marker the number as printed in a list, such as {@code 1°.} or {@code -}; empty for articles and containers
 * @param heading the heading, or the term of a definition; empty for none
 * @param text Markdown before the first child: the whole text of a leaf, the intro of a list, the head of a table
 * @param incomplete whether it holds more than the sources give
 * @param source where the text comes from; null for what was made without a file
 */
public record Provision(
        ProvisionId id,
        ProvisionKind kind,
        @Nullable Label label,
        String marker,
        String heading,
        String text,
        List<Provision> children,
        Status status,
        boolean incomplete,
        @Nullable SourceSpan source) {
    public Provision {
        children = List.copyOf(children);
    }

    /** A provision in force without heading, text or parts. */
    public static Provision of(ProvisionId id, ProvisionKind kind, @Nullable Label label) {
        return new Provision(id, kind, label, "", "", "", List.of(), Status.IN_FORCE, false, null);
    }

    public Provision withId(ProvisionId value) {
        return new Provision(value, kind, label, marker, heading, text, children, status, incomplete, source);
    }

    /** Gives another number; the marker keeps its punctuation. */
    public Provision withLabel(Label value) {
        if (value.equals(label)) {
            return this;
        }
        String old = label == null ? "" : label.value();
        String printed = marker.isEmpty() || old.isEmpty() ? marker : marker.replace(old, value.value());
        return new Provision(id, kind, value, printed, heading, text, children, status, incomplete, source);
    }

    /** Takes the number of another provision as it is printed there; none where that has none. */
    public Provision withNumberOf(Provision other) {
        return new Provision(id, kind, other.label, other.marker, heading, text, children, status, incomplete, source);
    }

    public Provision withMarker(String value) {
        return new Provision(id, kind, label, value, heading, text, children, status, incomplete, source);
    }

    public Provision withHeading(String value) {
        return value.equals(heading)
                ? this
                : new Provision(id, kind, label, marker, value, text, children, status, incomplete, source);
    }

    public Provision withText(String value) {
        return value.equals(text)
                ? this
                : new Provision(id, kind, label, marker, heading, value, children, status, incomplete, source);
    }

    /** Gives other children; the same references in the same order give this provision itself. */
    public Provision withChildren(List<Provision> value) {
        return sameReferences(value)
                ? this
                : new Provision(id, kind, label, marker, heading, text, value, status, incomplete, source);
    }

    public Provision withStatus(Status value) {
        return new Provision(id, kind, label, marker, heading, text, children, value, incomplete, source);
    }

    public Provision withIncomplete(boolean value) {
        return new Provision(id, kind, label, marker, heading, text, children, status, value, source);
    }

    public Provision withSource(@Nullable SourceSpan value) {
        return new Provision(id, kind, label, marker, heading, text, children, status, incomplete, value);
    }

    /** The tombstone of this provision: its number without heading, text or parts. */
    public Provision tombstone() {
        return new Provision(id, kind, label, marker, "", "", List.of(), Status.REPEALED, false, source);
    }

    public boolean isRepealed() {
        return status == Status.REPEALED;
    }

    public boolean isNotHeld() {
        return status == Status.NOT_HELD;
    }

    /** Whether both have the same label, words and parts, whatever their identities and sources. */
    public boolean readsAs(Provision other) {
        return kind == other.kind
                && Objects.equals(label, other.label)
                && marker.equals(other.marker)
                && heading.equals(other.heading)
                && text.equals(other.text)
                && status == other.status
                && incomplete == other.incomplete
                && children.size() == other.children.size()
                && IntStream.range(0, children.size())
                        .allMatch(i -> children.get(i).readsAs(other.children.get(i)));
    }

    @SuppressWarnings("ReferenceEquality") // what changed is what is another reference
    private boolean sameReferences(List<Provision> value) {
        if (value.size() != children.size()) {
            return false;
        }
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) != children.get(i)) {
                return false;
            }
        }
        return true;
    }
}
