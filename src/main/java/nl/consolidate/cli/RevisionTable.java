package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.Revision;
import nl.consolidate.consolidation.RevisionCause;

/** The past days whose text became another, as a table for people; below each range what made it so. */
final class RevisionTable {
    private RevisionTable() {}

    static String of(List<Revision> revisions, LocalDate since, Phrases phrases) {
        if (revisions.isEmpty()) {
            return phrases.noRevision(since) + "\n";
        }
        Table table = Table.ofWords(3);
        table.row(List.of(phrases.validFrom(), phrases.until(), phrases.readsOtherwise(since)));
        for (Revision revision : revisions) {
            String from = phrases.day(revision.validFrom());
            String until = phrases.day(revision.validUntil());
            for (RevisionCause cause : revision.causes()) {
                table.row(List.of(from, until, words(cause, phrases)));
                from = "";
                until = "";
            }
            if (revision.withErrors()) {
                table.row(List.of(from, until, "  " + phrases.withErrors()));
            }
        }
        return table.toString();
    }

    private static String words(RevisionCause cause, Phrases phrases) {
        StringBuilder words = new StringBuilder(cause.decision().id());
        words.append(phrases.cause(cause.kind()));
        words.append(phrases.published()).append(phrases.day(cause.published()));
        if (cause.inForce() != null) {
            words.append(phrases.inForce()).append(phrases.day(cause.inForce()));
        }
        if (cause.retroactiveTo() != null) {
            words.append(", ").append(phrases.retroactiveTo()).append(phrases.day(cause.retroactiveTo()));
        }
        return words.toString();
    }
}
