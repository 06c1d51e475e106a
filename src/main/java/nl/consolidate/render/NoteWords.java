package nl.consolidate.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;

/** The sentences of notes: one for each decision and its dates, however many of its parts are concerned. */
final class NoteWords {
    private record Occasion(String decision, EffectDates dates, EffectKind kind, String correction) {}

    private NoteWords() {}

    static List<String> of(List<HistoryEntry> entries, DecisionTitles titles) {
        Map<Occasion, List<HistoryEntry>> occasions = new LinkedHashMap<>();
        for (HistoryEntry entry : entries) {
            occasions
                    .computeIfAbsent(occasion(entry, titles), unseen -> new ArrayList<>())
                    .add(entry);
        }
        List<String> sentences = new ArrayList<>();
        occasions.forEach((occasion, gathered) -> sentences.add(sentence(occasion, gathered)));
        return sentences;
    }

    private static Occasion occasion(HistoryEntry entry, DecisionTitles titles) {
        Effect effect = entry.effect();
        return new Occasion(effect.decision().id(), effect.dates(), effect.kind(), correction(entry, titles));
    }

    private static String correction(HistoryEntry entry, DecisionTitles titles) {
        Effect effect = entry.effect();
        return switch (effect.kind()) {
            case EDITS -> OperationWords.withReason(effect);
            case SETTLES -> SettlementWords.of(effect, titles);
            default -> "";
        };
    }

    private static String sentence(Occasion occasion, List<HistoryEntry> entries) {
        if (occasion.kind() == EffectKind.EDITS) {
            return "Verbeterd door de redactie: " + occasion.correction() + ".";
        }
        if (occasion.kind() == EffectKind.SETTLES) {
            return occasion.correction() + ".";
        }
        List<String> verbs = entries.stream().map(NoteWords::verb).distinct().toList();
        String parts =
                Parts.words(entries.stream().map(entry -> entry.effect().part()).toList());
        String what = capital(Parts.enumeration(verbs)) + " bij "
                + entries.get(0).effect().decision().title();
        return what + (parts.isEmpty() ? "" : ", " + parts) + dates(occasion.dates()) + ".";
    }

    private static String verb(HistoryEntry entry) {
        return switch (entry.kind()) {
            case ESTABLISHED -> "vastgesteld";
            case INSERTED -> "ingevoegd";
            case REPLACED, CHANGED -> entry.effect().kind() == EffectKind.CORRECTS ? "gerectificeerd" : "gewijzigd";
            case RENUMBERED -> "vernummerd" + from(entry);
            case MOVED -> "verplaatst" + from(entry);
            case REPEALED -> "vervallen";
            case SPLIT -> "gesplitst in " + Parts.enumeration(withOthers(entry));
            case SPLIT_OFF -> "afgesplitst van " + Parts.enumeration(entry.others());
            case JOINED -> "samengevoegd met " + Parts.enumeration(entry.others());
            case ABSORBED -> "opgegaan in " + Parts.enumeration(entry.others());
            case CORRECTED -> "gerectificeerd";
            case SETTLED -> "opgelost";
        };
    }

    private static List<String> withOthers(HistoryEntry entry) {
        return Stream.concat(Stream.of(entry.to()), entry.others().stream()).toList();
    }

    private static String from(HistoryEntry entry) {
        boolean elsewhere = !entry.from().isEmpty() && !entry.from().equals(entry.to());
        return elsewhere ? " van " + entry.from() : "";
    }

    private static String dates(EffectDates dates) {
        StringBuilder words = new StringBuilder();
        LocalDate inForce = dates.inForce();
        LocalDate retroactiveTo = dates.retroactiveTo();
        if (inForce != null) {
            words.append("; in werking ").append(DutchDates.numeric(inForce));
        }
        if (retroactiveTo != null && dates.isRetroactive()) {
            words.append(", werkt terug tot en met ").append(DutchDates.numeric(retroactiveTo));
        }
        words.append(EndOfEffect.of(dates).words());
        return words + (dates.publication().assumed() ? " (datum bekendmaking aangenomen)" : "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
