package nl.consolidate.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.consolidate.amendment.Decision;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;

/**
 * Why a provision changed: a decision, and what the sources have it say.
 *
 * @param decision its title with the parts of it that did so; empty where no decision is known
 * @param words its official sentences and the notes on it, or that there are none
 */
public record Reason(String decision, List<String> words) {
    public static final String NONE = "geen toelichting in de bronnen";

    public Reason {
        words = List.copyOf(words);
    }

    /** One for each decision, in the order in which they apply; one that says so where none is known. */
    static List<Reason> of(List<Effect> effects, Uncounted uncounted) {
        Map<String, List<Effect>> decisions = byDecision(effects);
        return decisions.isEmpty()
                ? List.of(new Reason("", List.of(NONE)))
                : decisions.values().stream()
                        .map(one -> ofOne(one, uncounted.words(one)))
                        .toList();
    }

    /** No more than the decisions with their parts. */
    static List<String> titles(List<Effect> effects, Uncounted uncounted) {
        return byDecision(effects).values().stream()
                .map(one -> title(one) + uncounted.inBrackets(one))
                .toList();
    }

    /** The decisions behind effects, in the order in which they apply. */
    static Map<String, List<Effect>> byDecision(List<Effect> effects) {
        Map<String, List<Effect>> decisions = new LinkedHashMap<>();
        for (Effect effect : effects.stream().distinct().sorted().toList()) {
            decisions
                    .computeIfAbsent(effect.decision().id(), unseen -> new ArrayList<>())
                    .add(effect);
        }
        return decisions;
    }

    private static String title(List<Effect> effects) {
        String named = Parts.words(parts(effects));
        return effects.get(0).decision().title() + (named.isEmpty() ? "" : ", " + named);
    }

    private static List<String> parts(List<Effect> effects) {
        return effects.stream()
                .map(Effect::part)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    // what a decision said is no reason for its being gone
    private static Reason ofOne(List<Effect> effects, String gone) {
        if (!gone.isEmpty()) {
            return new Reason(title(effects), List.of(gone));
        }
        Decision decision = effects.get(0).decision();
        boolean several = parts(effects).size() > 1;
        Set<String> words = new LinkedHashSet<>();
        effects.forEach(effect -> addSaid(effect, several, words));
        addUnlessBlank(decision.dossier().note(), words);
        return new Reason(title(effects), words.isEmpty() ? List.of(NONE) : List.copyOf(words));
    }

    private static void addSaid(Effect effect, boolean ofSeveral, Set<String> words) {
        Instructed.by(effect).ifPresent(instruction -> {
            String part = ofSeveral ? Parts.words(List.of(instruction.part())) : "";
            String lead = part.isEmpty() ? "" : capital(part) + ": ";
            addUnlessBlank(instruction.says().isBlank() ? "" : lead + instruction.says(), words);
            addUnlessBlank(instruction.note().isBlank() ? "" : lead + instruction.note(), words);
        });
        addUnlessBlank(Instructed.correction(effect), words);
        if (effect.kind() == EffectKind.EDITS) {
            words.add("Verbeterd door de redactie: " + OperationWords.withReason(effect) + ".");
        } else {
            addUnlessBlank(effect.reason(), words);
        }
    }

    private static void addUnlessBlank(String sentence, Set<String> words) {
        if (!sentence.isBlank()) {
            words.add(sentence.strip());
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
