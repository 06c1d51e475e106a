package nl.consolidate.consolidation;

import java.time.LocalDate;
import nl.consolidate.amendment.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A row of "Overzicht van in de tekst verwerkte wijzigingen", with the columns of the national portal.
 *
 * @param inForce Datum inwerkingtreding
 * @param retroactiveTo Terugwerkende kracht tot en met, null for none
 * @param endedOn Datum uitwerkingtreding: the day on which a later commencement took over, null for none
 * @param subject Betreft: what was changed, such as "nieuwe regeling" or "artikel 4, bijlage 1"
 */
public record OverviewRow(
        LocalDate inForce,
        @Nullable LocalDate retroactiveTo,
        @Nullable LocalDate endedOn,
        String subject,
        Decision decision) {}
