package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param fate what later decisions made of it, the annulment among it
 */
public record EffectDates(
        Publication publication,
        Commencement rule,
        String ruledBy,
        @Nullable LocalDate inForce,
        @Nullable LocalDate retroactiveTo,
        @Nullable LocalDate until,
        @Nullable LocalDate annulledFrom,
        Fate fate) {
    /** The dates of an effect that no later decision touched, unless it was annulled for good. */
    public EffectDates(
            Publication publication,
            Commencement rule,
            String ruledBy,
            @Nullable LocalDate inForce,
            @Nullable LocalDate retroactiveTo,
            @Nullable LocalDate until,
            @Nullable LocalDate annulledFrom) {
        this(
                publication,
                rule,
                ruledBy,
                inForce,
                retroactiveTo,
                until,
                annulledFrom,
                annulledFrom == null
                        ? Fate.NONE
                        : new Fate(
                                List.of(new Lapse(annulledFrom, LocalDate.MAX, Lapse.Cause.ANNULLED, "")), null, null));
    }

    /** First day with the effect: the retroactive date, else the first day in force. */
    public @Nullable LocalDate effectiveFrom() {
        return retroactiveTo != null ? retroactiveTo : inForce;
    }

    /** Whether the effect reaches back before the first day in force. */
    public boolean isRetroactive() {
        return retroactiveTo != null && inForce != null && retroactiveTo.isBefore(inForce);
    }

    /** The same dates with what later decisions made of them. */
    EffectDates with(Fate later) {
        LocalDate annulled = later.lapses().stream()
                .filter(lapse -> lapse.cause() == Lapse.Cause.ANNULLED && lapse.isForGood())
                .map(Lapse::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new EffectDates(publication, rule, ruledBy, inForce, retroactiveTo, until, annulled, later);
    }

    /** The same dates with more days without the effect. */
    EffectDates lapsing(List<Lapse> more) {
        List<Lapse> all = Stream.concat(fate.lapses().stream(), more.stream()).toList();
        return more.isEmpty() ? this : with(new Fate(all, fate.withdrawnBy(), fate.endSetBy()));
    }

    /** The same days, known from another publication; never before what is dated is itself known. */
    EffectDates publishedAs(Publication other) {
        boolean later = publication.on() == null
                || (other.on() != null && publication.on().isAfter(other.on()));
        Publication known = later ? publication : other;
        return new EffectDates(known, rule, ruledBy, inForce, retroactiveTo, until, annulledFrom, fate);
    }

    /** Why it does not hold on a day although it could be in force; empty where nothing stands against it. */
    public Optional<Lapse> lapseOn(LocalDate day) {
        for (Lapse lapse : fate.lapses()) {
            if (lapse.contains(day)) {
                return Optional.of(lapse);
            }
        }
        return Optional.empty();
    }

    /** The ids of the decisions by which it begins or ends on a day, or for a time. */
    public Set<String> settersOn(LocalDate day) {
        Set<String> ids = new TreeSet<>();
        if (day.equals(effectiveFrom())) {
            ids.add(ruledBy);
        }
        if (day.equals(until) && fate.endSetBy() != null) {
            ids.add(fate.endSetBy());
        }
        fate.lapses().stream()
                .filter(lapse -> day.equals(lapse.from()) || day.equals(lapse.until()))
                .map(Lapse::by)
                .filter(by -> !by.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    /** Whether publication and commencement are known and no repeal came before, so that it can count at all. */
    public boolean isSettled() {
        return publication.on() != null && inForce != null && fate.withdrawnBy() == null;
    }
}
