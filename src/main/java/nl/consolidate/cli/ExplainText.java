package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.ChainLink;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Explanation;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Withheld;

/** An explanation for people: what made a provision, oldest first, and what did not, with the reason. */
record ExplainText(ConsolidatedText text, Phrases phrases) {
    String of(List<Explanation> explained) {
        StringBuilder lines = new StringBuilder();
        for (Explanation each : explained) {
            write(each, lines);
            lines.append('\n');
        }
        return lines.append(phrases.ledger(text.ledger())).append('\n').toString();
    }

    private void write(Explanation explained, StringBuilder lines) {
        lines.append(explained.place().address())
                .append(phrases.partOf(text.regulation().id()))
                .append(", ")
                .append(phrases.viewpoint(text.viewpoint()))
                .append('\n');
        writeList(phrases.madeBy(), made(explained.chain()), lines);
        writeList(phrases.notApplied(), notApplied(explained), lines);
    }

    private void writeList(String title, List<LogEntry> entries, StringBuilder lines) {
        if (!entries.isEmpty()) {
            lines.append('\n').append(title).append("\n\n");
            lines.append(LogText.of(entries, phrases));
        }
    }

    private List<LogEntry> made(List<ChainLink> chain) {
        List<LogEntry> entries = new ArrayList<>();
        for (ChainLink link : chain) {
            if (!link.refused()) {
                entries.add(
                        entry(link, link.isInConflict() ? findings(phrases.inConflict(), link.findings()) : List.of()));
            }
        }
        return entries;
    }

    private List<LogEntry> notApplied(Explanation explained) {
        List<LogEntry> entries = new ArrayList<>();
        for (ChainLink link : explained.chain()) {
            if (link.refused()) {
                entries.add(entry(link, findings(phrases.refusedBecause(), link.findings())));
            }
        }
        for (Withheld each : explained.withheld()) {
            List<String> remarks = new ArrayList<>(says(each.effect()));
            remarks.add(phrases.reason(each, text));
            entries.add(new LogEntry(each.effect(), List.of(), remarks));
        }
        return entries;
    }

    private LogEntry entry(ChainLink link, List<String> more) {
        List<String> remarks = new ArrayList<>(says(link.effect()));
        Effect by = link.overwrittenBy();
        if (by != null) {
            remarks.add(phrases.overwrittenBy((by.decision().id() + " " + by.part()).strip()));
        }
        remarks.addAll(more);
        return new LogEntry(link.effect(), link.happened(), remarks);
    }

    private static List<String> says(Effect effect) {
        String says = Says.of(effect).replaceAll("\\s+", " ").strip();
        return says.isEmpty() ? List.of() : List.of("« " + says + " »");
    }

    private static List<String> findings(String lead, List<Diagnostic> findings) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic finding : findings) {
            lines.add(lead + finding.message() + " [" + finding.code().slug() + "]");
        }
        return lines;
    }
}
