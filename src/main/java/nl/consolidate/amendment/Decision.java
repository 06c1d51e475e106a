package nl.consolidate.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * A dated decision: it establishes a regulation, or amends, repeals, commences, corrects or annuls; one source file.
 *
 * @param id the id of the amendment, or of the regulation that it establishes
 * @param establishes the regulation with its first text, null for an amendment
 * @param adopted the day on which it was taken, null where the sources do not say; never has effect
 * @param published the day and place of publication, with the place in the source
 * @param schedule its dates for all that it does, unless a part states its own
 * @param draftedOn the day whose text it was written for, null: the text when it enters into force
 * @param order settles the order of decisions with equal dates, null for none
 * @param extensions the other ends that it gives to earlier decisions
 * @param withdrawals the amendments that it repeals
 * @param expects what regulations have to read on some days
 * @param unread how many operations of the file could not be read
 */
public record Decision(
        String id,
        String title,
        @Nullable Regulation establishes,
        @Nullable Located<LocalDate> adopted,
        Located<Publication> published,
        Schedule schedule,
        @Nullable Located<LocalDate> draftedOn,
        @Nullable Located<Integer> order,
        List<AmendedRegulation> amends,
        List<Repeal> repeals,
        List<Commences> commences,
        List<Corrects> corrects,
        List<Annuls> annuls,
        List<Suspends> suspends,
        List<Extends> extensions,
        List<Withdrawal> withdrawals,
        List<Resolution> resolutions,
        List<Allowance> allow,
        List<ExpectedText> expects,
        Dossier dossier,
        int unread,
        SourceSpan span) {
    /** What is kept of a decision beside its effects: proposal number, journal, recitals, own articles, signature. */
    public record Dossier(String proposal, String note, String preamble, List<OwnArticle> articles, String closing) {
        public static final Dossier EMPTY = new Dossier("", "", "", List.of(), "");

        public Dossier {
            articles = List.copyOf(articles);
        }
    }

    public Decision {
        amends = List.copyOf(amends);
        repeals = List.copyOf(repeals);
        commences = List.copyOf(commences);
        corrects = List.copyOf(corrects);
        annuls = List.copyOf(annuls);
        suspends = List.copyOf(suspends);
        extensions = List.copyOf(extensions);
        withdrawals = List.copyOf(withdrawals);
        resolutions = List.copyOf(resolutions);
        allow = List.copyOf(allow);
        expects = List.copyOf(expects);
    }

    /** Its dates and those of its parts, as far as they state any, from the whole to the single operation. */
    public List<Schedule> schedules() {
        List<Schedule> schedules = new ArrayList<>(List.of(schedule));
        for (AmendedRegulation amended : amends) {
            schedules.add(amended.schedule());
            addThose(amended.instructions(), schedules);
        }
        corrects.forEach(correction -> addThose(correction.instructions(), schedules));
        commences.forEach(commencement -> schedules.add(commencement.schedule()));
        return schedules;
    }

    private static void addThose(List<Instruction> instructions, List<Schedule> schedules) {
        for (Instruction instruction : instructions) {
            schedules.add(instruction.schedule());
            instruction.changes().forEach(change -> schedules.add(change.schedule()));
        }
    }

    /** Whether it can change a date of another decision. */
    public boolean datesOthers() {
        return Stream.of(commences, annuls, suspends, extensions, withdrawals).anyMatch(list -> !list.isEmpty());
    }

    /** The day of publication, null where the decision is outstanding. */
    public @Nullable LocalDate publishedOn() {
        return published.value().on();
    }
}
