package nl.consolidate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Old numbers and new ones (transponeringstabel): chapters, articles and annexes all, leden where their own number in
 * their article is another; those of an article that came, went or was replaced as a whole are not listed.
 *
 * @param rows in the order of the second text; what is gone stands where it stood
 */
public record Concordance(List<Row> rows) {
    /** One provision: its address in each text, null where it is not there or only its number is left. */
    public record Row(
            ProvisionId id,
            ProvisionKind kind,
            @Nullable Address from,
            @Nullable Address to) {
        public boolean isUnchanged() {
            return Objects.equals(from, to);
        }
    }

    public Concordance {
        rows = List.copyOf(rows);
    }

    public static Concordance of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        collect(comparison.root(), rows);
        return new Concordance(rows);
    }

    private static void collect(Entry entry, List<Row> rows) {
        ProvisionKind kind = entry.provision().kind();
        boolean listed = kind != ProvisionKind.REGULATION && (kind.isContainer() || kind.isLeaf());
        if (listed || (kind == ProvisionKind.PARAGRAPH && hasOtherNumber(entry))) {
            Row row = new Row(entry.provision().id(), kind, address(entry.before()), address(entry.after()));
            if (row.from() != null || row.to() != null) {
                rows.add(row);
            }
        }
        boolean whole = kind.isLeaf()
                && (entry.is(ChangeKind.REPLACED) || address(entry.before()) == null || address(entry.after()) == null);
        entry.parts().stream().filter(part -> !whole || isMoved(part)).forEach(part -> collect(part, rows));
    }

    private static boolean isMoved(Entry entry) {
        return entry.is(ChangeKind.MOVED) || entry.parts().stream().anyMatch(Concordance::isMoved);
    }

    private static boolean hasOtherNumber(Entry lid) {
        return !Objects.equals(label(lid.before()), label(lid.after())) || lid.is(ChangeKind.MOVED);
    }

    private static @Nullable Object label(@Nullable Path place) {
        return place == null || place.target().isRepealed()
                ? null
                : place.target().label();
    }

    private static @Nullable Address address(@Nullable Path place) {
        return place == null || place.target().isRepealed() ? null : place.address();
    }

    /** The new address of a provision that had an old one; empty where it is gone. */
    public Optional<Address> newOf(Address old) {
        return rows.stream().filter(row -> old.equals(row.from())).findFirst().map(Row::to);
    }

    /** The old address of a provision that has a new one; empty where it is new. */
    public Optional<Address> oldOf(Address now) {
        return rows.stream().filter(row -> now.equals(row.to())).findFirst().map(Row::from);
    }

    /** Only rows in which something differs. */
    public Concordance changed() {
        return new Concordance(rows.stream().filter(row -> !row.isUnchanged()).toList());
    }

    /** The same read the other way round, in the same order. */
    public Concordance reversed() {
        return new Concordance(rows.stream()
                .map(row -> new Row(row.id(), row.kind(), row.to(), row.from()))
                .toList());
    }
}
