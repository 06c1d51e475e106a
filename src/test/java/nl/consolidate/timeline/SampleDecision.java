package nl.consolidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.consolidate.amendment.Allowance;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Correction;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Suspends;
import nl.consolidate.amendment.Target;
import nl.consolidate.amendment.Withdrawal;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/** A decision in the making: each thing that is said of it stands on the next line of its file. */
public final class SampleDecision {
    private final String id;
    private final SourceFile file;
    private final @Nullable Regulation base;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repeal> repeals = new ArrayList<>();
    private final List<Commences> commences = new ArrayList<>();
    private final List<Corrects> corrects = new ArrayList<>();
    private final List<Annuls> annuls = new ArrayList<>();
    private final List<Suspends> suspends = new ArrayList<>();
    private final List<Extends> extensions = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final List<Resolution> resolutions = new ArrayList<>();
    private final List<Allowance> allow = new ArrayList<>();
    private final TreeMap<String, Located<String>> wording = new TreeMap<>();
    private int line = 1;
    private @Nullable Located<LocalDate> adopted;
    private Located<Publication> published;
    private Schedule schedule = Schedule.EMPTY;
    private @Nullable Located<LocalDate> draftedOn;
    private @Nullable Located<Integer> order;
    private int unread;

    private record Entry(
            Located<String> regulation,
            Schedule schedule,
            List<Instruction> instructions,
            List<Correction> corrections) {}

    private SampleDecision(String id, @Nullable Regulation base) {
        this.id = id;
        this.base = base;
        this.file = new SourceFile(id + ".yaml", "");
        this.published = at(Publication.NONE);
    }

    public static SampleDecision of(String id) {
        return new SampleDecision(id, null);
    }

    public static SampleDecision of(Regulation base) {
        return new SampleDecision(base.id(), base);
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public SampleDecision adopted(String date) {
        adopted = at(day(date));
        return this;
    }

    public SampleDecision published(String date) {
        published = at(new Publication(day(date), "", false, ""));
        return this;
    }

    public SampleDecision publishedPerhaps(String date, String reason) {
        published = at(new Publication(day(date), "", true, reason));
        return this;
    }

    public SampleDecision inForce(String date) {
        return inForce(new Commencement.OnDate(day(date)));
    }

    public SampleDecision inForce(Commencement rule) {
        schedule = new Schedule(at(rule), schedule.retroactiveTo(), schedule.until());
        return this;
    }

    public SampleDecision retroactiveTo(String date) {
        schedule = new Schedule(schedule.inForce(), at(day(date)), schedule.until());
        return this;
    }

    public SampleDecision until(String date) {
        schedule = new Schedule(schedule.inForce(), schedule.retroactiveTo(), at(day(date)));
        return this;
    }

    public SampleDecision draftedOn(String date) {
        draftedOn = at(day(date));
        return this;
    }

    public SampleDecision order(int number) {
        order = at(number);
        return this;
    }

    public SampleDecision unread(int number) {
        unread = number;
        return this;
    }

    public SampleDecision wording(String key, String words) {
        wording.put(key, at(words));
        return this;
    }

    /** Opens the entry of a regulation; parts that follow belong to it. */
    public SampleDecision amends(String regulation) {
        return amends(regulation, Schedule.EMPTY);
    }

    public SampleDecision amends(String regulation, Schedule dates) {
        entries.add(new Entry(at(regulation), dates, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    public SampleDecision part(String letter, Operation... operations) {
        return part(letter, Schedule.EMPTY, operations);
    }

    public SampleDecision part(String letter, Schedule dates, Operation... operations) {
        List<Change> changes = Arrays.stream(operations).map(this::change).toList();
        return part(new Instruction(letter, "", "", changes, dates, span()));
    }

    /** A part of one operation that states dates itself. */
    public SampleDecision operation(String letter, Schedule dates, Operation operation) {
        Change change = new Change(operation, Expectation.NONE, dates, span());
        return part(new Instruction(letter, "", "", List.of(change), Schedule.EMPTY, span()));
    }

    private SampleDecision part(Instruction instruction) {
        last().instructions().add(instruction);
        return this;
    }

    /** The editor's own correction. */
    public SampleDecision correction(String reason, Operation operation) {
        last().corrections().add(new Correction(change(operation), reason));
        return this;
    }

    public SampleDecision repeals(String regulation) {
        return repeals(regulation, Schedule.EMPTY, null);
    }

    public SampleDecision repeals(String regulation, Schedule dates, @Nullable String describedAdopted) {
        Located<LocalDate> described = describedAdopted == null ? null : at(day(describedAdopted));
        repeals.add(new Repeal(at(regulation), "artikel 17", described, "", dates, span()));
        return this;
    }

    public SampleDecision commences(String decision, @Nullable String part, Commencement rule) {
        return commences(decision, part, new Schedule(at(rule), null, null));
    }

    public SampleDecision commences(String decision, @Nullable String part, Schedule dates) {
        commences.add(new Commences(target(decision, null, part), dates, span()));
        return this;
    }

    /** Commences what a decision does to one regulation. */
    public SampleDecision commencesOn(String decision, String regulation, @Nullable String part, Commencement rule) {
        Target target = target(decision, regulation, part);
        commences.add(new Commences(target, new Schedule(at(rule), null, null), span()));
        return this;
    }

    public SampleDecision corrects(String decision, String part, Operation... operations) {
        return correctsOn(decision, null, part, operations);
    }

    /** Corrects what a decision does to one regulation. */
    public SampleDecision correctsOn(
            String decision, @Nullable String regulation, String part, Operation... operations) {
        List<Change> changes = Arrays.stream(operations).map(this::change).toList();
        Instruction instruction = new Instruction(part, "", "", changes, Schedule.EMPTY, span());
        corrects.add(new Corrects(target(decision, regulation, null), "rectificatie", List.of(instruction), span()));
        return this;
    }

    public SampleDecision annuls(String decision, @Nullable String from) {
        return annuls(decision, null, from);
    }

    public SampleDecision annuls(String decision, @Nullable String part, @Nullable String from) {
        annuls.add(new Annuls(target(decision, null, part), from == null ? null : day(from), "uitspraak", span()));
        return this;
    }

    public SampleDecision suspends(String decision, String from, @Nullable String until) {
        return suspends(decision, null, from, until);
    }

    public SampleDecision suspends(String decision, @Nullable String part, String from, @Nullable String until) {
        Located<LocalDate> end = until == null ? null : at(day(until));
        suspends.add(new Suspends(target(decision, null, part), day(from), end, "uitspraak", span()));
        return this;
    }

    /** Gives another end; without one for good. */
    public SampleDecision prolongs(String decision, @Nullable String until) {
        return prolongs(decision, null, until, Schedule.EMPTY);
    }

    public SampleDecision prolongs(String decision, @Nullable String part, @Nullable String until, Schedule dates) {
        LocalDate end = until == null ? null : day(until);
        extensions.add(new Extends(target(decision, null, part), end, dates, span(), span()));
        return this;
    }

    /** Repeals an amendment or a part of it. */
    public SampleDecision withdraws(String decision, @Nullable String part) {
        return withdraws(decision, part, Schedule.EMPTY);
    }

    public SampleDecision withdraws(String decision, @Nullable String part, Schedule dates) {
        withdrawals.add(new Withdrawal(target(decision, null, part), "", "", dates, span()));
        return this;
    }

    private Target target(String decision, @Nullable String regulation, @Nullable String part) {
        return new Target(at(decision), regulation == null ? null : at(regulation), part == null ? null : at(part));
    }

    /** Settles by the order of the decisions as named, for all days. */
    public SampleDecision resolvesByOrder(String at, String... order) {
        return resolves(at, List.of(order), null, null, null, order);
    }

    public SampleDecision resolvesByOrderFrom(String from, String at, String... order) {
        return resolves(at, List.of(order), null, null, from, order);
    }

    public SampleDecision resolvesByText(Operation.Replace text, String... between) {
        return resolves(text.target().value().toString(), List.of(), text, null, null, between);
    }

    public SampleDecision resolvesLeavingOut(String out, String at, String... between) {
        return resolves(at, List.of(), null, out, null, between);
    }

    /** Settles only what meets in one regulation. */
    public SampleDecision resolvesByOrderIn(String regulation, String at, String... order) {
        return resolves(regulation, at, List.of(order), null, null, null, order);
    }

    private SampleDecision resolves(
            String at,
            List<String> order,
            Operation.@Nullable Replace text,
            @Nullable String out,
            @Nullable String from,
            String... between) {
        return resolves(null, at, order, text, out, from, between);
    }

    private SampleDecision resolves(
            @Nullable String regulation,
            String at,
            List<String> order,
            Operation.@Nullable Replace text,
            @Nullable String out,
            @Nullable String from,
            String... between) {
        resolutions.add(new Resolution(
                Arrays.stream(between).map(this::at).toList(),
                at(Address.parse(at)),
                regulation == null ? null : at(regulation),
                order.stream().map(this::at).toList(),
                text == null ? null : change(text),
                out == null ? null : at(out),
                from == null ? null : at(day(from)),
                "zo bedoeld",
                span()));
        return this;
    }

    /** Accepts a finding anywhere in the file. */
    public SampleDecision allow(Code finding) {
        allow.add(new Allowance(finding, "so it is", new SourceSpan(file, 1, 1, 999, 1), Set.of(), span()));
        return this;
    }

    public Schedule dates(@Nullable String inForce, @Nullable String retroactiveTo, @Nullable String until) {
        return new Schedule(
                inForce == null ? null : at(new Commencement.OnDate(day(inForce))),
                retroactiveTo == null ? null : at(day(retroactiveTo)),
                until == null ? null : at(day(until)));
    }

    public Schedule dates(Commencement inForce) {
        return new Schedule(at(inForce), null, null);
    }

    public Decision build() {
        List<AmendedRegulation> amends = entries.stream()
                .map(entry -> new AmendedRegulation(
                        entry.regulation(), entry.instructions(), entry.corrections(), entry.schedule()))
                .toList();
        return new Decision(
                id,
                "Besluit " + id,
                base,
                adopted,
                published,
                new Schedule(schedule.inForce(), schedule.retroactiveTo(), schedule.until(), wording),
                draftedOn,
                order,
                amends,
                repeals,
                commences,
                corrects,
                annuls,
                suspends,
                extensions,
                withdrawals,
                resolutions,
                allow,
                List.of(),
                Decision.Dossier.EMPTY,
                unread,
                new SourceSpan(file, 1, 1, 1, 10));
    }

    private Entry last() {
        return entries.get(entries.size() - 1);
    }

    private Change change(Operation operation) {
        return new Change(operation, Expectation.NONE, Schedule.EMPTY, span());
    }

    private SourceSpan span() {
        line++;
        return new SourceSpan(file, line, 1, line, 10);
    }

    private <T> Located<T> at(T value) {
        return new Located<>(value, span());
    }
}
