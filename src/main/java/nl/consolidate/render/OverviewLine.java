package nl.consolidate.render;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Publication;
import nl.consolidate.consolidation.OverviewRow;
import nl.consolidate.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/** The table "Overzicht van in de tekst verwerkte wijzigingen", with the columns of the national portal. */
public final class OverviewLine {
    public static final String TITLE = "Overzicht van in de tekst verwerkte wijzigingen";
    public static final List<String> COLUMNS = List.of(
            "Datum inwerkingtreding",
            "Terugwerkende kracht tot en met",
            "Datum uitwerkingtreding",
            "Betreft",
            "Datum ondertekening",
            "Bron bekendmaking",
            "Kenmerk voorstel");

    private OverviewLine() {}

    /** The cells of a row, one for each column; empty where there is nothing. */
    static List<String> cells(OverviewRow row) {
        Located<LocalDate> adopted = row.decision().adopted();
        return List.of(
                DutchDates.numeric(row.inForce()),
                day(row.retroactiveTo()),
                day(row.endedOn()),
                row.subject(),
                day(adopted == null ? null : adopted.value()),
                source(row.decision().published().value()),
                row.decision().dossier().proposal());
    }

    private static String source(Publication publication) {
        if (!publication.assumed()) {
            return publication.in();
        }
        return (publication.in() + " (datum bekendmaking aangenomen)").strip();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DutchDates.numeric(day);
    }
}
