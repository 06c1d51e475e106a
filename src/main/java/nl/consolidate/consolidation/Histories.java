package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.consolidation.HistoryEntry.LostRow;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.EffectKind;
import org.jspecify.annotations.Nullable;

/** Gathers what happened to each provision on the way to a stage. */
final class Histories {
    // worlds share their stages
    private final IdentityHashMap<Stage, List<HistoryEntry>> entries = new IdentityHashMap<>();

    Map<ProvisionId, List<HistoryEntry>> of(Stage last) {
        Map<ProvisionId, List<HistoryEntry>> histories = new HashMap<>();
        for (Stage stage : last.way()) {
            for (HistoryEntry entry : entries.computeIfAbsent(stage, Histories::entries)) {
                histories
                        .computeIfAbsent(entry.provision(), ignored -> new ArrayList<>())
                        .add(entry);
            }
        }
        return histories;
    }

    /** What the last effect alone did. */
    static List<HistoryEntry> entries(Stage stage) {
        return stage.touches().stream().map(touch -> entry(stage, touch)).toList();
    }

    private static HistoryEntry entry(Stage stage, Touch touch) {
        EffectKind by = stage.effect().kind();
        boolean correction = by == EffectKind.CORRECTS || by == EffectKind.EDITS;
        HistoryKind kind = correction ? HistoryKind.CORRECTED : kind(touch.kind());
        kind = by == EffectKind.SETTLES ? HistoryKind.SETTLED : kind;
        List<String> others = touch.others().stream().map(Address::toString).toList();
        return new HistoryEntry(
                touch.provision(),
                kind,
                stage.effect(),
                shown(touch.from()),
                shown(touch.to()),
                others,
                lost(stage, touch));
    }

    private static @Nullable LostRow lost(Stage stage, Touch touch) {
        Regulation before = stage.textBefore();
        if (touch.kind() != Touch.Kind.REPEALED || before == null) {
            return null;
        }
        return Lookup.find(before.root(), touch.provision())
                .filter(place -> place.target().kind() == ProvisionKind.ROW)
                .map(row -> new LostRow(row.parent().id(), row.target().text()))
                .orElse(null);
    }

    private static HistoryKind kind(Touch.Kind kind) {
        return switch (kind) {
            case INSERTED -> HistoryKind.INSERTED;
            case REPLACED -> HistoryKind.REPLACED;
            case CHANGED -> HistoryKind.CHANGED;
            case RENUMBERED -> HistoryKind.RENUMBERED;
            case MOVED -> HistoryKind.MOVED;
            case REPEALED -> HistoryKind.REPEALED;
            case SPLIT -> HistoryKind.SPLIT;
            case SPLIT_OFF -> HistoryKind.SPLIT_OFF;
            case JOINED -> HistoryKind.JOINED;
            case ABSORBED -> HistoryKind.ABSORBED;
        };
    }

    private static String shown(@Nullable Address address) {
        return address == null ? "" : address.toString();
    }
}
