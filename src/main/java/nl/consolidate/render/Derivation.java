package nl.consolidate.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Publication;
import nl.consolidate.timeline.EffectDates;
import org.jspecify.annotations.Nullable;

/** How the dates of a decision were found, in the words of decisions. */
final class Derivation {
    private final DecisionTitles titles;

    Derivation(DecisionTitles titles) {
        this.titles = titles;
    }

    String ofPublication(Publication publication) {
        if (publication.on() == null) {
            return "niet bekend" + (publication.reason().isEmpty() ? "" : ": " + publication.reason());
        }
        if (publication.assumed()) {
            return "aangenomen: " + publication.reason();
        }
        return publication.in().isEmpty() || publication.reason().isEmpty()
                ? publication.in() + publication.reason()
                : publication.in() + "; " + publication.reason();
    }

    String ofCommencement(Decision decision, EffectDates dates) {
        Commencement rule = dates.rule();
        String published = publication(decision, dates);
        if (rule instanceof Commencement.OnDate) {
            return isOwn(decision, dates) ? "" : "bepaald bij " + titles.of(dates.ruledBy());
        }
        if (rule instanceof Commencement.DaysAfterPublication days) {
            return days.days() == 1 ? "de dag na " + published : "de " + days.days() + "e dag na " + published;
        }
        if (rule instanceof Commencement.FirstOfMonth months) {
            return "de eerste dag van de " + nth(months.months()) + "kalendermaand na " + published;
        }
        return silentOrElsewhere(rule, dates, published);
    }

    private String silentOrElsewhere(Commencement rule, EffectDates dates, String published) {
        if (rule instanceof Commencement.Silent) {
            return silent(dates) + published + "; het besluit zwijgt";
        }
        if (rule instanceof Commencement.OnPublication) {
            return "de dag van " + published;
        }
        if (rule instanceof Commencement.With with) {
            return "op het tijdstip waarop " + titles.of(with.decision()) + " in werking treedt";
        }
        return dates.inForce() == null
                ? "op een nader te bepalen tijdstip"
                : "bepaald bij " + titles.of(dates.ruledBy());
    }

    private static String silent(EffectDates dates) {
        LocalDate published = dates.publication().on();
        LocalDate inForce = dates.inForce();
        return published == null || inForce == null
                ? "na "
                : "de " + ChronoUnit.DAYS.between(published, inForce) + "e dag na ";
    }

    private String publication(Decision decision, EffectDates dates) {
        if (!isOwn(decision, dates)) {
            return "de bekendmaking van " + titles.of(dates.ruledBy());
        }
        Publication publication = dates.publication();
        return "de bekendmaking" + on(publication.on()) + (publication.assumed() ? ", een aangenomen datum" : "");
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : " van " + DutchDates.numeric(day);
    }

    private static String nth(int months) {
        return months == 1 ? "" : months + "e ";
    }

    private static boolean isOwn(Decision decision, EffectDates dates) {
        return dates.ruledBy().isEmpty() || dates.ruledBy().equals(decision.id());
    }
}
