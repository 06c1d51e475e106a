package nl.consolidate.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import org.jspecify.annotations.Nullable;

/** Says of what reads the same how it came to do so on other days or by other decisions. */
final class RedatedWords {
    private static final String NONE = "geen datum";

    private final List<String> days = new ArrayList<>();
    private boolean others;

    private RedatedWords() {}

    /**
     * Such as {@code leest gelijk, met andere data: in werking 01-05-2024 in plaats van 01-04-2024}.
     *
     * @param effects those of the first text before those of the second; one that is in both has other days in each
     */
    static String of(List<Effect> effects) {
        RedatedWords words = new RedatedWords();
        for (int i = 0; i < effects.size(); i++) {
            words.take(effects.get(i), effects.subList(0, i), effects.subList(i + 1, effects.size()));
        }
        return words.said();
    }

    private void take(Effect effect, List<Effect> earlier, List<Effect> later) {
        Effect twin = twin(effect, later);
        if (twin != null) {
            compare(effect.dates(), twin.dates());
        } else if (twin(effect, earlier) == null) {
            others = true;
        }
    }

    private static @Nullable Effect twin(Effect effect, List<Effect> all) {
        return all.stream()
                .filter(each -> each.order().isSameOperation(effect.order()))
                .findFirst()
                .orElse(null);
    }

    private void compare(EffectDates old, EffectDates now) {
        int before = days.size();
        compare("in werking", old, now, EffectDates::inForce);
        compare("werkt vanaf", old, now, dates -> dates.isRetroactive() ? dates.retroactiveTo() : null);
        compare("vervalt per", old, now, EffectDates::until);
        if (days.size() == before || !old.fate().lapses().equals(now.fate().lapses())) {
            add("andere dagen zonder werking");
        }
    }

    private void compare(
            String name, EffectDates old, EffectDates now, Function<EffectDates, @Nullable LocalDate> date) {
        String was = words(date.apply(old));
        String is = words(date.apply(now));
        if (!was.equals(is)) {
            add(name + " " + is + " in plaats van " + was);
        }
    }

    private void add(String day) {
        if (!days.contains(day)) {
            days.add(day);
        }
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? NONE : DutchDates.numeric(day);
    }

    private String said() {
        String dates = days.isEmpty() ? "" : "met andere data: " + String.join(", ", days);
        String decisions = others ? "door andere besluiten" : "";
        String both = dates.isEmpty() || decisions.isEmpty() ? dates + decisions : decisions + " en " + dates;
        return both.isEmpty() ? "leest gelijk" : "leest gelijk, " + both;
    }
}
