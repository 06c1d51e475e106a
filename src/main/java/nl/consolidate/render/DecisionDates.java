package nl.consolidate.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.Fate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a decision, or of those parts of it that share them.
 *
 * @param role what the decision is to the regulation, such as {@code Wijziging}
 * @param parts the parts that the dates are those of, such as {@code onderdeel Q}; empty for the whole decision
 * @param lines adopted, published, in force, retroactive, until; always these five, some of them empty
 * @param fate what later decisions made of it
 */
public record DecisionDates(Decision decision, String role, String parts, List<DateLine> lines, Fate fate) {
    public DecisionDates {
        lines = List.copyOf(lines);
    }

    private record Group(String decision, EffectDates dates) {}

    /** The dates of all decisions that made a text, in the order in which they were applied. */
    static List<DecisionDates> of(ConsolidatedText text, DecisionTitles titles) {
        Map<Group, List<Effect>> groups = new LinkedHashMap<>();
        for (Effect effect : text.applied()) {
            if (effect.kind() != EffectKind.EDITS && effect.kind() != EffectKind.SETTLES) {
                groups.computeIfAbsent(new Group(effect.decision().id(), effect.dates()), key -> new ArrayList<>())
                        .add(effect);
            }
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), partsOf(group, groups), titles))
                .toList();
    }

    private static String partsOf(Map.Entry<Group, List<Effect>> group, Map<Group, List<Effect>> groups) {
        long shared = groups.keySet().stream()
                .filter(other -> other.decision().equals(group.getKey().decision()))
                .count();
        return shared == 1
                ? ""
                : Parts.words(group.getValue().stream().map(Effect::part).toList());
    }

    private static DecisionDates of(Group group, List<Effect> effects, String parts, DecisionTitles titles) {
        Derivation derivation = new Derivation(titles);
        Decision decision = effects.get(0).decision();
        EffectDates dates = group.dates();
        Located<LocalDate> adopted = decision.adopted();
        return new DecisionDates(
                decision,
                role(effects.get(0)),
                parts,
                List.of(
                        new DateLine("Vastgesteld", adopted == null ? null : adopted.value(), unknown(adopted)),
                        new DateLine(
                                "Bekendgemaakt",
                                dates.publication().on(),
                                derivation.ofPublication(dates.publication())),
                        new DateLine("In werking", dates.inForce(), derivation.ofCommencement(decision, dates)),
                        new DateLine(
                                "Terugwerkende kracht tot en met",
                                dates.retroactiveTo(),
                                wording(decision, "retroactive-to", dates.retroactiveTo())),
                        ending(decision, dates, titles)),
                dates.fate());
    }

    private static String unknown(@Nullable Located<LocalDate> date) {
        return date == null ? "niet bekend" : "";
    }

    private static String wording(Decision decision, String key, @Nullable LocalDate day) {
        return decision.schedules().stream()
                .filter(schedule -> day != null && states(schedule, key, day))
                .map(schedule -> schedule.wording().get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(words -> "“" + words.value() + "”")
                .orElse("");
    }

    // the words of a part are those of the date that stands beside them
    private static boolean states(Schedule schedule, String key, LocalDate day) {
        Located<LocalDate> stated = key.equals("until") ? schedule.until() : schedule.retroactiveTo();
        return stated != null && stated.value().equals(day);
    }

    private static DateLine ending(Decision decision, EffectDates dates, DecisionTitles titles) {
        EndOfEffect end = EndOfEffect.of(dates);
        String setBy = dates.fate().endSetBy();
        List<String> words = new ArrayList<>();
        if (end.annulled()) {
            words.add("vernietigd");
        } else if (setBy != null) {
            words.add((end.day() == null ? "vervalt niet meer, bepaald bij " : "bepaald bij ") + titles.of(setBy));
        } else {
            words.add(wording(decision, "until", end.day()));
        }
        words.add(end.pausing());
        words.removeIf(String::isEmpty);
        return new DateLine("Vervalt met ingang van", end.day(), String.join("; ", words));
    }

    private static String role(Effect effect) {
        return switch (effect.kind()) {
            case ESTABLISHES -> "Nieuwe regeling";
            case AMENDS -> "Wijziging";
            case CORRECTS -> "Rectificatie";
            case EDITS, SETTLES -> "Redactie";
            case REPEALS -> effect.isExpiry() ? "Verval" : "Intrekking";
        };
    }
}
