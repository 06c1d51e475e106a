package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.timeline.Commencements.Ruling;
import nl.consolidate.timeline.DateFinding.Reach;
import org.jspecify.annotations.Nullable;

/** Judges the dates of one decision and of its parts (concepts, section 2). */
final class DateChecks {
    private final Decision decision;
    private final Calendar calendar;
    private final List<DateFinding> findings = new ArrayList<>();
    // what is being judged; null for the decision as a whole
    private @Nullable EffectDates about;
    private Reach reach = Reach.DATES;

    private DateChecks(Decision decision, Calendar calendar) {
        this.decision = decision;
        this.calendar = calendar;
    }

    static List<DateFinding> of(Decision decision, Calendar calendar) {
        DateChecks checks = new DateChecks(decision, calendar);
        checks.checkPublication();
        decision.schedules().forEach(schedule -> checks.checkWording(schedule.wording()));
        checks.checkRivals();
        decision.repeals()
                .forEach(repeal -> checks.checkWording(repeal.schedule().wording()));
        checks.checkPortion(Portion.whole(decision));
        for (AmendedRegulation amended : decision.amends()) {
            checks.checkPortion(Portion.of(decision, amended, Schedule.EMPTY));
        }
        Portion.all(decision).forEach(checks::checkPortion);
        checks.reach = Reach.SET_FOR_OTHERS;
        decision.commences().forEach(commences -> checks.checkSet(commences.schedule()));
        return checks.findings.stream().distinct().toList();
    }

    private void checkPortion(Portion portion) {
        EffectDates dates = calendar.dates(portion);
        about = dates;
        if (calendar.isCircular(portion)) {
            addCircle(portion.schedule());
            return;
        }
        checkDates(dates, portion.schedule(), calendar.schedule(portion));
    }

    // a day that this decision sets for another, against its own publication
    private void checkSet(Schedule set) {
        if (set.inForce() == null) {
            return;
        }
        Ruling ruling = calendar.commencements().setBy(decision, set);
        EffectDates dates = new EffectDates(
                decision.published().value(), Portion.ruleOf(set), ruling.by().id(), ruling.day(), null, null, null);
        about = dates;
        checkDates(dates, set, set);
    }

    private void checkPublication() {
        Publication publication = decision.published().value();
        SourceSpan span = decision.published().span();
        if (publication.on() == null) {
            add(
                    Code.OUTSTANDING,
                    decision.span(),
                    decision.id() + " has no date of publication and is not applied",
                    "give `published:`, or `published: {assumed: DATE, reason: …}` where no source gives it");
            return;
        }
        if (publication.assumed()) {
            add(
                    Code.ASSUMED_DATE,
                    span,
                    "the publication of " + decision.id() + " on " + publication.on() + " is assumed: "
                            + publication.reason(),
                    "replace the assumption as soon as a source gives the date");
        }
        Located<LocalDate> adopted = decision.adopted();
        if (adopted != null && publication.on().isBefore(adopted.value())) {
            add(Diagnostic.of(
                            Code.PUBLISHED_BEFORE_ADOPTED,
                            span,
                            decision.id() + " was published on " + publication.on() + ", before it was adopted")
                    .withRelated(adopted.span(), "adopted on " + adopted.value())
                    .withHelp("check both dates"));
        }
    }

    private void checkRivals() {
        for (Commences rival : calendar.rivals(decision)) {
            add(
                    Code.TWO_COMMENCEMENTS,
                    rival.span(),
                    "two decisions published on one day both set when " + decision.id() + " enters into force",
                    "keep the one that counts");
        }
    }

    // drafting rules prescribe "tot en met"; "tot" before a date means the same and is a known slip
    private void checkWording(Map<String, Located<String>> wording) {
        wording.forEach((key, words) -> {
            boolean back = words.value().contains("terug");
            if (back && words.value().contains(" tot ") && !words.value().contains("tot en met")) {
                add(
                        Code.RETROACTIVE_WORDING,
                        words.span(),
                        "\"" + words.value() + "\" says \"tot\" where the drafting rules prescribe \"tot en met\"",
                        "both mean from that day on; accept it with `allow:`");
            }
        });
    }

    /**
     * Judges dates.
     *
     * @param stated what the decision itself says
     * @param ruling what counts, after what others said of it
     */
    private void checkDates(EffectDates dates, Schedule stated, Schedule ruling) {
        LocalDate inForce = dates.inForce();
        LocalDate published = dates.publication().on();
        if (inForce == null) {
            checkUnsettled(dates, stated, ruling);
            return;
        }
        if (published != null) {
            checkCommencement(stated, dates.rule(), inForce, published);
        }
        checkOrder(ruling.retroactiveTo(), inForce);
        checkReach(ruling.retroactiveTo(), inForce);
        checkEnd(ruling, inForce);
    }

    private void checkUnsettled(EffectDates dates, Schedule stated, Schedule ruling) {
        boolean withdrawn = dates.fate().withdrawnBy() != null;
        if (dates.publication().on() == null || withdrawn) {
            return;
        }
        Commencement rule = Portion.ruleOf(ruling);
        if (rule instanceof Commencement.ToBeDetermined) {
            add(
                    Code.OUTSTANDING,
                    spanOf(stated),
                    "no decision has set the day on which this part of " + decision.id() + " enters into force",
                    "it is listed and not applied until a decision `commences` it");
        } else if (rule instanceof Commencement.With with) {
            add(
                    Code.OUTSTANDING,
                    spanOf(ruling),
                    "this part of " + decision.id() + " enters into force with " + with.decision()
                            + ", which has no first day in force",
                    "it is listed and not applied until that decision has one");
        }
    }

    private void addCircle(Schedule schedule) {
        add(
                Code.COMMENCEMENT_CYCLE,
                spanOf(schedule),
                "the commencement of " + decision.id() + " leads back to itself through `with`",
                "one of the decisions has to give a day");
    }

    // another decision may have set the day since; then its own rule is void
    private void checkCommencement(Schedule schedule, Commencement ruling, LocalDate inForce, LocalDate published) {
        SourceSpan span = spanOf(schedule);
        Commencement rule = Portion.ruleOf(schedule).equals(ruling) ? ruling : new Commencement.OnDate(inForce);
        if (rule instanceof Commencement.OnPublication) {
            add(
                    Code.COMMENCEMENT_ON_PUBLICATION,
                    span,
                    decision.id() + " enters into force on the day of its publication",
                    "commencement should follow publication; check the decision");
        } else if (rule instanceof Commencement.Silent) {
            checkSilence(span, inForce);
        } else if (!inForce.isAfter(published)) {
            add(Diagnostic.of(
                            Code.IN_FORCE_BEFORE_PUBLICATION,
                            span,
                            "in force on " + inForce + ", which is not after its publication on " + published)
                    .withRelated(decision.published().span(), "published here")
                    .withHelp("a decision binds only after its publication; where it says so all the same, accept it"
                            + " with `allow:` and the reason"));
        }
    }

    // a judgment that annuls, or a decision that only dates another, needs no day in force of its own
    private void checkSilence(SourceSpan span, LocalDate inForce) {
        boolean changes = decision.establishes() != null
                || !decision.amends().isEmpty()
                || !decision.repeals().isEmpty();
        if (changes) {
            add(
                    Code.COMMENCEMENT_SILENT,
                    span,
                    decision.id() + " does not say when it enters into force; by general law that is " + inForce,
                    "give `in-force:` where the decision does say it");
        }
    }

    private void checkOrder(@Nullable Located<LocalDate> retroactive, LocalDate inForce) {
        if (retroactive != null && retroactive.value().isAfter(inForce)) {
            add(
                    Code.RETROACTIVE_AFTER_IN_FORCE,
                    retroactive.span(),
                    "the effect reaches back to " + retroactive.value() + ", which is after " + inForce
                            + ", the first day in force",
                    "a later first day is not retroactive; give it as `in-force:`");
        }
    }

    private void checkReach(@Nullable Located<LocalDate> retroactive, LocalDate inForce) {
        if (retroactive != null && retroactive.value().isBefore(inForce.minusYears(1))) {
            add(
                    Code.RETROACTIVE_OVER_A_YEAR,
                    retroactive.span(),
                    "the effect reaches back to " + retroactive.value() + ", more than a year before " + inForce
                            + ", the first day in force",
                    "check both dates; where the decision says so, accept it with `allow:` and the reason");
        }
    }

    // the effect may lie wholly in the past: what counts is its first day, not that of commencement
    private void checkEnd(Schedule ruling, LocalDate inForce) {
        Located<LocalDate> until = ruling.until();
        LocalDate first = ruling.retroactiveTo() == null
                ? inForce
                : ruling.retroactiveTo().value();
        if (until != null && !until.value().isAfter(first)) {
            add(
                    Code.UNTIL_BEFORE_IN_FORCE,
                    until.span(),
                    "the change ends on " + until.value() + ", not after its first day"
                            + (first.equals(inForce) ? " in force, " : ", ") + first,
                    "`until:` is the first day on which the change no longer holds");
        }
    }

    private SourceSpan spanOf(Schedule schedule) {
        return schedule.inForce() == null ? decision.span() : schedule.inForce().span();
    }

    private void add(Code code, SourceSpan span, String message, String help) {
        add(Diagnostic.of(code, span, message).withHelp(help));
    }

    private void add(Diagnostic finding) {
        findings.add(new DateFinding(finding, about, reach));
    }
}
