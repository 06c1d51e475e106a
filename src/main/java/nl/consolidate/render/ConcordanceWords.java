package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diff.Concordance;
import nl.consolidate.diff.Concordance.Row;
import nl.consolidate.model.Address;
import org.jspecify.annotations.Nullable;

/** A table of old and new numbers in Dutch. */
public final class ConcordanceWords {
    private static final String NONE = "–";

    private ConcordanceWords() {}

    /** The head and the rows: old, new, and what became of it; the other way round where the new ones come first. */
    public static List<List<String>> rows(Concordance concordance, boolean newFirst) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(newFirst ? List.of("nieuw", "oud", "") : List.of("oud", "nieuw", ""));
        for (Row row : concordance.rows()) {
            String old = words(row.from());
            String now = words(row.to());
            rows.add(newFirst ? List.of(now, old, remark(row)) : List.of(old, now, remark(row)));
        }
        return rows;
    }

    private static String words(@Nullable Address address) {
        return address == null ? NONE : address.toString();
    }

    private static String remark(Row row) {
        if (row.from() == null) {
            return "nieuw";
        }
        if (row.to() == null) {
            return "vervallen";
        }
        return row.isUnchanged() ? "" : "vernummerd";
    }
}
