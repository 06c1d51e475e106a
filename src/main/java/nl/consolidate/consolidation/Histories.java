package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.EffectKind;
import org.jspecify.annotations.Nullable;

/** Gathers what happened to each provision on the way to a stage. */
final class Histories {
    private Histories() {}

    static Map<ProvisionId, List<HistoryEntry>> of(Stage last) {
        Map<ProvisionId, List<HistoryEntry>> histories = new HashMap<>();
        for (Stage stage : last.way()) {
            for (Touch touch : stage.touches()) {
                histories
                        .computeIfAbsent(touch.provision(), ignored -> new ArrayList<>())
                        .add(entry(stage, touch));
            }
        }
        return histories;
    }

    private static HistoryEntry entry(Stage stage, Touch touch) {
        EffectKind by = stage.effect().kind();
        boolean correction = by == EffectKind.CORRECTS || by == EffectKind.EDITS;
        HistoryKind kind = correction ? HistoryKind.CORRECTED : kind(touch.kind());
        kind = by == EffectKind.SETTLES ? HistoryKind.SETTLED : kind;
        return new HistoryEntry(touch.provision(), kind, stage.effect(), shown(touch.from()), shown(touch.to()));
    }

    private static HistoryKind kind(Touch.Kind kind) {
        return switch (kind) {
            case INSERTED -> HistoryKind.INSERTED;
            case REPLACED -> HistoryKind.REPLACED;
            case CHANGED -> HistoryKind.CHANGED;
            case RENUMBERED -> HistoryKind.RENUMBERED;
            case MOVED -> HistoryKind.MOVED;
            case REPEALED -> HistoryKind.REPEALED;
        };
    }

    private static String shown(@Nullable Address address) {
        return address == null ? "" : address.toString();
    }
}
