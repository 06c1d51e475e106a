package nl.consolidate.secondhand;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.secondhand.Unit.State;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** Asks the program itself, and gives its answers in the form of the second hand. */
final class FirstHand {
    private static final Pattern PAIR = Pattern.compile("^(a[0-9]+) and (a[0-9]+) ");

    private final Consolidator consolidator;

    FirstHand(World world) {
        this.consolidator = new Consolidator(Source.of(world), Settings.DEFAULT);
    }

    Answer at(int g, int b) {
        ConsolidatedText text = consolidator.at(Wire.REGULATION, new Viewpoint(Source.day(g), Source.day(b)));
        SortedSet<String> applied = text.applied().stream()
                .filter(Effect::isOperation)
                .map(FirstHand::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Answer(shown(text), ledger(text), applied, withheld(text), meetings(text), positions(text));
    }

    private static Stream<Diagnostic> conflicts(ConsolidatedText text) {
        return text.findings().stream()
                .filter(finding -> finding.code() == Code.CONFLICT || finding.code() == Code.ORDER_TIE);
    }

    private static SortedSet<String> meetings(ConsolidatedText text) {
        return conflicts(text)
                .map(finding -> PAIR.matcher(finding.message()))
                .filter(Matcher::find)
                .map(named -> Stream.of(named.group(1), named.group(2)).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> positions(ConsolidatedText text) {
        List<SourceSpan> places = conflicts(text)
                .flatMap(finding -> Stream.concat(
                        Stream.ofNullable(finding.span()),
                        finding.related().stream().map(Related::span)))
                .toList();
        return text.applied().stream()
                .filter(effect -> effect.isOperation() && places.contains(effect.span()))
                .map(FirstHand::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Rectangle> versions() {
        return consolidator.versions(Wire.REGULATION, Source.day(10)).stream()
                .map(TextVersion::text)
                .map(FirstHand::rectangle)
                .sorted(Rectangle.ORDER)
                .toList();
    }

    private static Rectangle rectangle(ConsolidatedText text) {
        Window window = text.window();
        return new Rectangle(
                day(window.validFrom()),
                day(window.validUntil()),
                day(window.knownFrom()),
                day(window.knownUntil()),
                shown(text) + "\n" + made(text.applied()));
    }

    private static String made(List<Effect> applied) {
        return applied.stream()
                .filter(effect -> effect.kind() != EffectKind.SETTLES)
                .map(FirstHand::name)
                .collect(Collectors.joining(" "));
    }

    private static String name(Effect effect) {
        OrderKey order = effect.order();
        return order.decision() + "." + order.instruction() + "." + order.operation()
                + (order.correction() == 0 ? "" : "." + order.correction());
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? Act.NONE : (int) (day.toEpochDay() - Dating.DAY_ZERO.toEpochDay());
    }

    private static String shown(ConsolidatedText text) {
        if (text.isRefused()) {
            return Answer.REFUSED;
        }
        if (text.status() == TextStatus.NONE || text.status() == TextStatus.REPEALED) {
            return text.status().name();
        }
        return text.regulation().citationTitle() + "\n"
                + Wire.piece(text.regulation().root()).shown("");
    }

    private static Map<State, Integer> ledger(ConsolidatedText text) {
        Map<State, Integer> found = new EnumMap<>(State.class);
        for (EffectState state : EffectState.values()) {
            if (text.ledger().count(state) > 0) {
                found.put(State.valueOf(state.name()), text.ledger().count(state));
            }
        }
        return found;
    }

    private static Map<State, SortedSet<String>> withheld(ConsolidatedText text) {
        Map<State, SortedSet<String>> found = new EnumMap<>(State.class);
        for (Withheld withheld : text.withheld()) {
            if (withheld.effect().isOperation()) {
                State state = State.valueOf(withheld.state().name());
                found.computeIfAbsent(state, key -> new TreeSet<>()).add(name(withheld.effect()));
            }
        }
        return found;
    }
}
