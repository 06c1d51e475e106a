package nl.consolidate.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * What one decision does that the text does not show, and why.
 *
 * @param reason in Dutch, without full stop
 * @param operations what it does, each with its part, in written order
 */
public record WithheldGroup(EffectState state, Decision decision, String reason, List<String> operations) {
    public WithheldGroup {
        operations = List.copyOf(operations);
    }

    private record Key(EffectState state, String decision, String reason) {}

    /** The withheld effects of a text: per decision, by state. */
    static List<WithheldGroup> of(ConsolidatedText text) {
        DecisionTitles titles = new DecisionTitles(text);
        Map<Key, List<Effect>> groups = new LinkedHashMap<>();
        for (Withheld withheld : text.withheld()) {
            Effect effect = withheld.effect();
            Key key = new Key(
                    withheld.state(),
                    effect.decision().id(),
                    reason(withheld, text.viewpoint().validOn(), titles));
            groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(effect);
        }
        List<WithheldGroup> found = new ArrayList<>();
        groups.forEach((key, effects) -> found.add(new WithheldGroup(
                key.state(),
                effects.get(0).decision(),
                key.reason(),
                effects.stream().map(WithheldGroup::operation).toList())));
        found.sort((one, other) -> one.state().compareTo(other.state()));
        return found;
    }

    private static String operation(Effect effect) {
        String part = Parts.words(List.of(effect.part()));
        return (part.isEmpty() ? "" : part + ": ") + OperationWords.of(effect);
    }

    /** Why an effect does not show in a text, in Dutch and without full stop. */
    public static String reason(Withheld withheld, ConsolidatedText text) {
        return reason(withheld, text.viewpoint().validOn(), new DecisionTitles(text));
    }

    private static String reason(Withheld withheld, LocalDate validOn, DecisionTitles titles) {
        EffectDates dates = withheld.effect().dates();
        return switch (withheld.state()) {
            case APPLIED -> "verwerkt";
            case ANNOUNCED -> "bekendgemaakt" + on(dates) + ", in werking" + from(dates.inForce());
            case NOT_YET_KNOWN -> "pas later bekendgemaakt" + on(dates);
            case NOT_VALID_THEN -> "werkt pas" + from(dates.effectiveFrom());
            case OUTSTANDING -> outstanding(dates);
            case EXPIRED -> expired(dates, validOn, titles);
            case ANNULLED -> lapsed(dates, validOn, titles).orElse("vernietigd");
            case REFUSED -> "niet verwerkt omdat dat niet zonder keuze kan; zie de bevindingen";
            case UNREAD -> "niet gelezen; zie de bevindingen";
            case LEFT_OUT -> leftOut(withheld.effect());
        };
    }

    private static String leftOut(Effect effect) {
        String why = effect.kind() == EffectKind.EDITS ? " op verzoek" : " bij de oplossing van een samenloop";
        return "weggelaten" + why + because(effect.reason());
    }

    private static String expired(EffectDates dates, LocalDate validOn, DecisionTitles titles) {
        String withdrawnBy = dates.fate().withdrawnBy();
        if (withdrawnBy != null) {
            return "ingetrokken bij " + titles.of(withdrawnBy) + " voordat het in werking trad";
        }
        LocalDate until = dates.until();
        boolean over = until != null && !validOn.isBefore(until);
        return over
                ? "vervallen" + from(until) + setBy(dates, titles)
                : lapsed(dates, validOn, titles).orElse("vervallen");
    }

    private static String setBy(EffectDates dates, DecisionTitles titles) {
        String setBy = dates.fate().endSetBy();
        return setBy == null ? "" : ", bepaald bij " + titles.of(setBy);
    }

    private static Optional<String> lapsed(EffectDates dates, LocalDate validOn, DecisionTitles titles) {
        return dates.lapseOn(validOn)
                .map(lapse -> EndOfEffect.words(lapse) + (lapse.by().isEmpty() ? "" : " bij " + titles.of(lapse.by())));
    }

    private static String outstanding(EffectDates dates) {
        return dates.publication().on() == null
                ? "niet verwerkt omdat de datum van bekendmaking niet bekend is"
                : "bekendgemaakt" + on(dates) + "; het tijdstip van inwerkingtreding is nog niet bepaald";
    }

    private static String on(EffectDates dates) {
        LocalDate day = dates.publication().on();
        if (day == null) {
            return "";
        }
        return " op " + DutchDates.numeric(day) + (dates.publication().assumed() ? " (aangenomen datum)" : "");
    }

    private static String from(@Nullable LocalDate day) {
        return day == null ? "" : " met ingang van " + DutchDates.numeric(day);
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ": " + reason;
    }
}
