package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.Optional;
import nl.consolidate.amendment.Commencement;

/**
 * Resolves the commencement rules of concepts, section 2, from a day of publication.
 *
 * @param daysWhenSilent the day after publication on which a decision enters into force that says nothing
 */
public record CommencementRules(int daysWhenSilent) {
    /** General law: the eighth day after publication. */
    public static final CommencementRules GENERAL_LAW = new CommencementRules(8);

    /** The first day in force; empty where it hangs on another decision. */
    public Optional<LocalDate> resolve(Commencement rule, LocalDate published) {
        if (rule instanceof Commencement.OnDate on) {
            return Optional.of(on.day());
        }
        if (rule instanceof Commencement.DaysAfterPublication after) {
            return Optional.of(published.plusDays(after.days()));
        }
        if (rule instanceof Commencement.FirstOfMonth first) {
            return Optional.of(published.withDayOfMonth(1).plusMonths(first.months()));
        }
        if (rule instanceof Commencement.OnPublication) {
            return Optional.of(published);
        }
        return rule instanceof Commencement.Silent ? Optional.of(published.plusDays(daysWhenSilent)) : Optional.empty();
    }
}
