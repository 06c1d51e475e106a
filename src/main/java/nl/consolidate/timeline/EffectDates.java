package nl.consolidate.timeline;

import java.time.LocalDate;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one effect, resolved (concepts, section 2); null where they are not settled.
 *
 * @param publication the publication of the decision that has the effect
 * @param rule the rule that gave the first day in force
 * @param ruledBy the id of the decision whose publication or commencement the rule was resolved from
 * @param inForce first day in force (J)
 * @param retroactiveTo first day of the effect as stated, inclusive (G); null where it is not retroactive
 * @param until first day without the effect, because it was made to end then
 * @param annulledFrom first day without the effect by annulment; {@link LocalDate#MIN} where it never had any
 */
public record EffectDates(
        Publication publication,
        Commencement rule,
        String ruledBy,
        @Nullable LocalDate inForce,
        @Nullable LocalDate retroactiveTo,
        @Nullable LocalDate until,
        @Nullable LocalDate annulledFrom) {
    /** First day with the effect: the retroactive date, else the first day in force. */
    public @Nullable LocalDate effectiveFrom() {
        return retroactiveTo != null ? retroactiveTo : inForce;
    }

    /** Whether the effect reaches back before the first day in force. */
    public boolean isRetroactive() {
        return retroactiveTo != null && inForce != null && retroactiveTo.isBefore(inForce);
    }

    /** The same dates with an annulment; the earlier of two counts. */
    EffectDates annulled(LocalDate from) {
        LocalDate earliest = annulledFrom == null || from.isBefore(annulledFrom) ? from : annulledFrom;
        return new EffectDates(publication, rule, ruledBy, inForce, retroactiveTo, until, earliest);
    }

    /** The same days, known from another publication; never before what is dated is itself known. */
    EffectDates publishedAs(Publication other) {
        boolean later = publication.on() == null
                || (other.on() != null && publication.on().isAfter(other.on()));
        return new EffectDates(later ? publication : other, rule, ruledBy, inForce, retroactiveTo, until, annulledFrom);
    }

    /** Whether publication and commencement are known, so that the effect can count at all. */
    public boolean isSettled() {
        return publication.on() != null && inForce != null;
    }
}
