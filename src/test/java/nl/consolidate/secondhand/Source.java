package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.consolidate.amendment.Allowance;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Extends;
import nl.consolidate.amendment.Instruction;
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
import nl.consolidate.secondhand.Act.Rule;
import nl.consolidate.secondhand.Act.When;
import org.jspecify.annotations.Nullable;

/** Writes a decision down for the first hand; each thing that is said stands on a line of its own. */
final class Source {
    private static final int LAST_LINE = 9999;

    private final Act act;
    private final Piece first;
    private final SourceFile file;
    private int line = 1;

    private Source(Act act, Piece first) {
        this.act = act;
        this.first = first;
        this.file = new SourceFile(act.id() + ".yaml", "");
    }

    static List<Decision> of(World world) {
        return world.acts().stream()
                .map(act -> new Source(act, world.first()).decision())
                .toList();
    }

    static LocalDate day(int day) {
        return Dating.DAY_ZERO.plusDays(day);
    }

    private Decision decision() {
        Regulation base = act.base() ? Wire.regulation(first, "C", span()) : null;
        Allowance early = new Allowance(
                Code.IN_FORCE_BEFORE_PUBLICATION,
                "so it is",
                new SourceSpan(file, 1, 1, LAST_LINE, 1),
                Set.of(),
                span());
        return new Decision(
                act.id(),
                "Besluit " + act.id(),
                base,
                date(act.adopted()),
                at(act.published() == NONE ? Publication.NONE : new Publication(day(act.published()), "", false, "")),
                schedule(act.when()),
                date(act.draftedOn()),
                act.order() == 0 ? null : at(act.order()),
                act.parts().isEmpty() ? List.of() : List.of(amended()),
                all(Deed.End.class, this::repeal),
                all(Deed.Start.class, this::commences),
                all(Deed.Mend.class, this::corrects),
                all(Deed.Voiding.class, this::annuls),
                all(Deed.Halt.class, this::suspends),
                all(Deed.Stretch.class, this::prolongs),
                all(Deed.Recall.class, this::withdraws),
                all(Deed.Settle.class, this::settles),
                List.of(early),
                List.of(),
                Decision.Dossier.EMPTY,
                0,
                span());
    }

    private AmendedRegulation amended() {
        List<Instruction> instructions = new ArrayList<>();
        for (Act.Part part : act.parts()) {
            List<Change> changes = part.tasks().stream()
                    .map(task -> change(task.doing(), task.when()))
                    .toList();
            instructions.add(new Instruction(part.letter(), "", "", changes, schedule(part.when()), span()));
        }
        return new AmendedRegulation(at(Wire.REGULATION), instructions, List.of(), Schedule.EMPTY);
    }

    private Change change(Doing doing, When when) {
        Expectation expected =
                doing.expected().isEmpty() ? Expectation.NONE : new Expectation(at(doing.expected()), null);
        return new Change(Wire.operation(doing, span()), expected, schedule(when), span());
    }

    private <D extends Deed, T> List<T> all(Class<D> sort, Function<D, T> written) {
        return act.deeds(sort).stream().map(written).toList();
    }

    private Repeal repeal(Deed.End end) {
        return new Repeal(at(Wire.REGULATION), "artikel 9", null, "", schedule(end.when()), span());
    }

    private Commences commences(Deed.Start start) {
        return new Commences(target(start), schedule(start.when()), span());
    }

    private Resolution settles(Deed.Settle settle) {
        List<Located<String>> between = List.of(at(settle.act()), at(settle.other()));
        return new Resolution(
                between,
                at(Address.REGULATION),
                null,
                settle.out() ? List.of() : between,
                null,
                settle.out() ? at(settle.act()) : null,
                date(settle.from()),
                "so it is settled",
                span());
    }

    private Corrects corrects(Deed.Mend mend) {
        List<Change> changes = List.of(change(mend.doing(), When.UNSAID));
        Instruction instruction = new Instruction(mend.part(), "", "", changes, Schedule.EMPTY, span());
        return new Corrects(target(new Deed.Recall(mend.act(), "")), "fout", List.of(instruction), span());
    }

    private Annuls annuls(Deed.Voiding voiding) {
        LocalDate from = voiding.from() == NONE ? null : day(voiding.from());
        return new Annuls(target(voiding), from, "rechter", span());
    }

    private Suspends suspends(Deed.Halt halt) {
        return new Suspends(target(halt), day(halt.from()), date(halt.until()), "rechter", span());
    }

    private Extends prolongs(Deed.Stretch stretch) {
        LocalDate until = stretch.until() == NONE ? null : day(stretch.until());
        return new Extends(target(stretch), until, Schedule.EMPTY, span(), span());
    }

    private Withdrawal withdraws(Deed.Recall recall) {
        return new Withdrawal(target(recall), "artikel 8", "", Schedule.EMPTY, span());
    }

    private Target target(Deed deed) {
        return new Target(at(deed.act()), null, deed.part().isEmpty() ? null : at(deed.part()));
    }

    private Schedule schedule(When when) {
        return new Schedule(
                when.rule() == null ? null : at(commencement(Objects.requireNonNull(when.rule()))),
                date(when.back()),
                date(when.until()));
    }

    private static Commencement commencement(Rule rule) {
        if (rule instanceof Rule.On on) {
            return new Commencement.OnDate(day(on.day()));
        }
        if (rule instanceof Rule.After after) {
            return new Commencement.DaysAfterPublication(after.days());
        }
        if (rule instanceof Rule.FirstOfMonth month) {
            return new Commencement.FirstOfMonth(month.months());
        }
        if (rule instanceof Rule.With with) {
            return new Commencement.With(with.act());
        }
        if (rule instanceof Rule.OnPublication) {
            return new Commencement.OnPublication();
        }
        return rule instanceof Rule.Open ? new Commencement.ToBeDetermined() : new Commencement.Silent();
    }

    private @Nullable Located<LocalDate> date(int day) {
        return day == NONE ? null : at(day(day));
    }

    private SourceSpan span() {
        line++;
        return new SourceSpan(file, line, 1, line, 10);
    }

    private <T> Located<T> at(T value) {
        return new Located<>(value, span());
    }
}
