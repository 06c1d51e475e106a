package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.model.Address;
import nl.consolidate.model.Label;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.EffectKind;

/** What a decision was about, in a few words: the articles and annexes that it touched. */
final class Subject {
    private Subject() {}

    static String of(List<Stage> stages) {
        if (stages.stream().anyMatch(stage -> stage.effect().kind() == EffectKind.ESTABLISHES)) {
            return "nieuwe regeling";
        }
        if (stages.stream().anyMatch(stage -> stage.effect().kind() == EffectKind.REPEALS)) {
            return stages.stream().anyMatch(stage -> stage.effect().isExpiry()) ? "vervallen" : "intrekking";
        }
        Map<ProvisionKind, NavigableSet<Label>> touched = new EnumMap<>(ProvisionKind.class);
        stages.stream().map(Stage::touches).flatMap(Collection::stream).forEach(touch -> add(touch, touched));
        String named = touched.entrySet().stream()
                .map(entry -> entry.getKey().dutch() + " " + runs(new ArrayList<>(entry.getValue())))
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? "de regeling" : named;
    }

    private static void add(Touch touch, Map<ProvisionKind, NavigableSet<Label>> touched) {
        Address place = touch.from() == null ? touch.to() : touch.from();
        for (Step step : place.steps()) {
            if (step.kind().isNumbered() && Label.isLabel(step.value())) {
                touched.computeIfAbsent(step.kind(), ignored -> new TreeSet<>()).add(new Label(step.value()));
                return;
            }
        }
    }

    // 1, 4, 10 t/m 13
    private static String runs(List<Label> labels) {
        List<String> shown = new ArrayList<>();
        int start = 0;
        while (start < labels.size()) {
            int end = start;
            while (end + 1 < labels.size() && follows(labels.get(end), labels.get(end + 1))) {
                end++;
            }
            shown.add(run(labels, start, end));
            start = end + 1;
        }
        return String.join(", ", shown);
    }

    private static String run(List<Label> labels, int start, int end) {
        if (end - start < 2) {
            return labels.subList(start, end + 1).stream().map(Label::value).collect(Collectors.joining(", "));
        }
        return labels.get(start) + " t/m " + labels.get(end);
    }

    private static boolean follows(Label one, Label other) {
        return one.wholeNumber() >= 0 && other.wholeNumber() == one.wholeNumber() + 1;
    }
}
