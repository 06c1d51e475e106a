package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.amendment.Allowance;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Annuls;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Commences;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Repeal;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Target;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
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
                act.ends().stream().map(this::repeal).toList(),
                act.starts().stream().map(this::commences).toList(),
                act.mends().stream().map(this::corrects).toList(),
                act.voidings().stream().map(this::annuls).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
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

    private Repeal repeal(When when) {
        return new Repeal(at(Wire.REGULATION), "artikel 9", null, "", schedule(when), span());
    }

    private Commences commences(Act.Start start) {
        return new Commences(target(start.act(), start.part()), schedule(start.when()), span());
    }

    private Corrects corrects(Act.Mend mend) {
        List<Change> changes = List.of(change(mend.doing(), When.UNSAID));
        Instruction instruction = new Instruction(mend.part(), "", "", changes, Schedule.EMPTY, span());
        return new Corrects(target(mend.act(), ""), "fout", List.of(instruction), span());
    }

    private Annuls annuls(Act.Voiding voiding) {
        LocalDate from = voiding.from() == NONE ? null : day(voiding.from());
        return new Annuls(target(voiding.act(), ""), from, "rechter", span());
    }

    private Target target(String decision, String part) {
        return new Target(at(decision), null, part.isEmpty() ? null : at(part));
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
