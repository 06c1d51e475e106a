package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.timeline.DateFinding.Reach;
import nl.consolidate.timeline.Endings.Ending;
import nl.consolidate.timeline.Endings.Refused;
import nl.consolidate.timeline.Sayings.Said;
import org.jspecify.annotations.Nullable;

/** Judges what one decision makes of others: their ends, their repeal, their annulment and suspension. */
final class FateChecks {
    private final Decision decision;
    private final Calendar calendar;
    private final Map<String, Decision> byId;
    private final List<DateFinding> findings = new ArrayList<>();

    private FateChecks(Decision decision, Calendar calendar, Map<String, Decision> byId) {
        this.decision = decision;
        this.calendar = calendar;
        this.byId = byId;
    }

    static List<DateFinding> of(Decision decision, Calendar calendar, Map<String, Decision> byId) {
        FateChecks checks = new FateChecks(decision, calendar, byId);
        decision.suspends().forEach(checks::checkSuspension);
        decision.extensions().forEach(checks::checkEnd);
        decision.withdrawals().forEach(checks::checkRepeal);
        checks.checkCircle();
        return checks.findings.stream().distinct().toList();
    }

    private void checkSuspension(Suspends suspends) {
        if (suspends.until() != null && !suspends.until().value().isAfter(suspends.from())) {
            add(
                    null,
                    Diagnostic.of(
                                    Code.UNTIL_BEFORE_IN_FORCE,
                                    suspends.until().span(),
                                    "the suspension ends on " + suspends.until().value() + ", not after its first day, "
                                            + suspends.from())
                            .withHelp("`until:` is the first day on which the decision holds again"));
        }
    }

    private void checkCircle() {
        boolean undoes = !decision.annuls().isEmpty() || !decision.suspends().isEmpty();
        if (undoes && calendar.validity().isCircular(decision)) {
            SourceSpan span = decision.annuls().isEmpty()
                    ? decision.suspends().get(0).span()
                    : decision.annuls().get(0).span();
            add(
                    null,
                    Diagnostic.of(
                                    Code.ANNULMENT_CYCLE,
                                    span,
                                    decision.id() + " undoes a decision that in its turn undoes " + decision.id())
                            .withHelp("keep the one that counts"));
        }
    }

    private void checkEnd(Extends entry) {
        LocalDate effective = calendar.endings().effectiveDay(new Said<>(decision, entry));
        Decision about = byId.get(entry.target().decision().value());
        if (about == null || effective == null) {
            return;
        }
        boolean concerned = false;
        for (Portion portion : portions(about, entry.target())) {
            concerned |= Endings.isMeant(entry.target(), portion) && checkEnd(entry, portion);
        }
        if (!concerned) {
            String ended = about.id() + " has no end that could be changed";
            add(
                    null,
                    Diagnostic.of(Code.NOTHING_TO_EXTEND, entry.span(), ended)
                            .withRelated(about.span(), "it states no `until:`, or its parts state one of their own")
                            .withHelp("only what a decision itself made temporary can be prolonged or shortened"));
        }
    }

    // whether there was an end to change
    private boolean checkEnd(Extends entry, Portion portion) {
        Ending ending = calendar.ending(portion);
        for (Refused refused : ending.refused()) {
            if (refused.entry().equals(entry)) {
                LocalDate until = refused.until();
                if (until != null) {
                    addRefusal(entry, portion, refused.effective(), until);
                }
                return until != null;
            }
        }
        LocalDate first = calendar.dates(portion).effectiveFrom();
        if (first != null && entry.until() != null && !entry.until().isAfter(first)) {
            add(
                    calendar.dates(portion),
                    Diagnostic.of(
                                    Code.UNTIL_BEFORE_IN_FORCE,
                                    entry.place(),
                                    "the change ends on " + entry.until() + ", not after its first day, " + first)
                            .withRelated(portion.decision().span(), "the decision that is made to end"));
        }
        return ending.setBy() != null;
    }

    // what came too late changes no text, so that none is in doubt
    private void addRefusal(Extends entry, Portion portion, LocalDate effective, LocalDate until) {
        String about = portion.decision().id();
        Located<LocalDate> stated = calendar.schedule(portion).until();
        SourceSpan end = stated == null ? portion.decision().span() : stated.span();
        if (effective.isBefore(until)) {
            add(
                    calendar.dates(portion),
                    Diagnostic.of(
                                    Code.UNTIL_BEFORE_IN_FORCE,
                                    entry.place(),
                                    about + " is made to end on " + entry.until() + ", before " + decision.id()
                                            + " has effect on " + effective)
                            .withRelated(end, "its own end")
                            .withHelp("a text that was in force until then cannot end earlier afterwards"));
            return;
        }
        Diagnostic late = Diagnostic.of(
                        Code.EXTENDED_AFTER_END,
                        entry.place(),
                        about + " has ended on " + until + ", before " + decision.id() + " has effect on " + effective)
                .withRelated(end, "it ends here")
                .withHelp("what has ended does not come back to life; where this decision has retroactive effect, give"
                        + " `retroactive-to:`");
        findings.add(new DateFinding(late, null, Reach.NO_TEXT));
    }

    private void checkRepeal(Withdrawal entry) {
        LocalDate from = calendar.commencements().effectiveDay(new Said<>(decision, entry));
        Decision about = byId.get(entry.target().decision().value());
        if (about == null || from == null) {
            return;
        }
        boolean inForce = false;
        for (Portion portion : portions(about, entry.target())) {
            EffectDates dates = calendar.dates(portion);
            if (from.equals(dates.inForce()) && calendar.validity().of(decision).contains(from)) {
                add(dates, onOneDay(entry, about, from));
            }
            inForce |= dates.inForce() != null && dates.inForce().isBefore(from);
        }
        if (inForce) {
            add(
                    null,
                    Diagnostic.of(
                                    Code.REPEAL_CHANGES_NO_TEXT,
                                    entry.span(),
                                    "what of " + about.id() + " is in force before " + from
                                            + " stays in the text after its repeal")
                            .withRelated(about.span(), "the amendment that is repealed")
                            .withHelp("to undo it an amendment has to say how the text reads from then on"));
        }
    }

    private Diagnostic onOneDay(Withdrawal entry, Decision about, LocalDate day) {
        return Diagnostic.of(
                        Code.REPEALED_ON_COMMENCEMENT,
                        entry.span(),
                        about.id() + " is repealed on " + day + ", the day on which it enters into force")
                .withRelated(about.span(), "the amendment that is repealed")
                .withHelp(
                        "let the repeal take effect the day before if it must never enter into force, the day after if it"
                                + " must");
    }

    private static List<Portion> portions(Decision about, Target target) {
        List<Portion> all = Portion.all(about);
        List<Portion> what = all.isEmpty() ? List.of(Portion.whole(about)) : all;
        return what.stream()
                .filter(portion -> target.closenessTo(portion.regulation(), portion.part()) != Target.OUTSIDE)
                .toList();
    }

    private void add(@Nullable EffectDates about, Diagnostic finding) {
        findings.add(new DateFinding(finding, about, Reach.DATES));
    }
}
