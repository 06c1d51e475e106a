package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.render.OperationWords;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;

/** A history for people: under each commencement of a decision, its operations with their place in the source. */
final class LogText {
    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();

    private LogText(Phrases phrases) {
        this.phrases = phrases;
    }

    static String of(List<LogEntry> entries, Phrases phrases) {
        LogText log = new LogText(phrases);
        List<LogEntry> together = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (!together.isEmpty() && !sameHead(entry.effect(), together.get(0).effect())) {
                log.write(together);
                together.clear();
            }
            together.add(entry);
        }
        if (!together.isEmpty()) {
            log.write(together);
        }
        return log.text.toString();
    }

    private static boolean sameHead(Effect one, Effect other) {
        return one.decision().id().equals(other.decision().id()) && one.dates().equals(other.dates());
    }

    private void write(List<LogEntry> together) {
        Effect first = together.get(0).effect();
        text.append(text.isEmpty() ? "" : "\n");
        text.append(
                        first.dates().inForce() == null
                                ? phrases.noDate()
                                : phrases.day(first.dates().inForce()))
                .append("  ")
                .append(first.decision().id());
        text.append(back(first.dates())).append(end(first.dates())).append('\n');
        int widest = 0;
        for (LogEntry entry : together) {
            widest = Math.max(widest, entry.effect().part().length());
        }
        for (LogEntry entry : together) {
            write(entry, widest);
        }
    }

    private void write(LogEntry entry, int widest) {
        Effect effect = entry.effect();
        String margin = widest == 0 ? "  " : " ".repeat(widest + 4);
        String part = "  " + effect.part();
        text.append(part)
                .append(" ".repeat(margin.length() - part.length()))
                .append(what(entry))
                .append('\n');
        if (!effect.reason().isEmpty()) {
            text.append(margin)
                    .append(phrases.correction(effect.kind()))
                    .append(effect.reason())
                    .append('\n');
        }
        for (String remark : entry.remarks()) {
            text.append(margin).append(remark).append('\n');
        }
        text.append(margin).append(source(effect)).append('\n');
    }

    /** The file and the line in it. */
    static String source(Effect effect) {
        return effect.span().file().path() + ":" + effect.span().line();
    }

    private String back(EffectDates dates) {
        return dates.isRetroactive() ? ", " + phrases.retroactiveTo() + phrases.day(dates.retroactiveTo()) : "";
    }

    private String end(EffectDates dates) {
        return dates.until() == null ? "" : ", " + phrases.endsOn() + phrases.day(dates.until());
    }

    /** What it does to the text, and to which numbers. */
    static String what(LogEntry entry) {
        StringBuilder what = new StringBuilder(OperationWords.of(entry.effect()));
        List<String> told = new ArrayList<>();
        for (HistoryEntry happened : entry.happened()) {
            String change = happened.from() + " → " + happened.to();
            boolean elsewhere = happened.kind() == HistoryKind.RENUMBERED || happened.kind() == HistoryKind.MOVED;
            if (elsewhere && !happened.from().equals(happened.to()) && !told.contains(change)) {
                told.add(change);
            }
        }
        return told.isEmpty()
                ? what.toString()
                : what.append(" (").append(String.join(", ", told)).append(')').toString();
    }
}
