package nl.consolidate.operation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;

/** Which kind of provision has a place in which. */
final class Slots {
    private static final Set<ProvisionKind> LISTS =
            EnumSet.of(ProvisionKind.ITEM, ProvisionKind.DEFINITION, ProvisionKind.TEXT, ProvisionKind.TABLE);
    private static final int LISTED = 0;
    private static final int CLOSING = 1;
    private static final int LAST = 2;
    private static final Map<ProvisionKind, Set<ProvisionKind>> TABLE = table();

    private Slots() {}

    static boolean holds(ProvisionKind parent, ProvisionKind child) {
        return TABLE.getOrDefault(parent, Set.of()).contains(child);
    }

    /** Where the start of a list of parts is for a kind: annexes stand behind articles, headings behind loose text. */
    static int start(List<Provision> parts, ProvisionKind kind) {
        int index = 0;
        while (rank(kind) == LAST
                && index < parts.size()
                && rank(parts.get(index).kind()) < LAST) {
            index++;
        }
        return index;
    }

    /**
     * Where its end is: what closes a list, such as a closing sentence, a table or the annexes, stays behind it. Where there
     * is no list yet, a table or a closing sentence closes none, and the list begins behind it.
     */
    static int end(List<Provision> parts, ProvisionKind kind) {
        int index = parts.size();
        while (index > 0 && rank(parts.get(index - 1).kind()) > rank(kind)) {
            index--;
        }
        return index == 0 && rank(kind) == LISTED ? behindClosing(parts) : index;
    }

    private static int behindClosing(List<Provision> parts) {
        int index = 0;
        while (index < parts.size() && rank(parts.get(index).kind()) == CLOSING) {
            index++;
        }
        return index;
    }

    private static int rank(ProvisionKind kind) {
        return switch (kind) {
            case ANNEX, HEADING -> LAST;
            case TEXT, TABLE -> CLOSING;
            default -> LISTED;
        };
    }

    private static Map<ProvisionKind, Set<ProvisionKind>> table() {
        Map<ProvisionKind, Set<ProvisionKind>> slots = new EnumMap<>(ProvisionKind.class);
        for (ProvisionKind kind : ProvisionKind.values()) {
            if (kind.isContainer()) {
                slots.put(kind, below(kind));
            } else {
                slots.put(kind, EnumSet.copyOf(LISTS));
            }
        }
        slot(slots, ProvisionKind.ARTICLE).addAll(EnumSet.of(ProvisionKind.PARAGRAPH, ProvisionKind.HEADING));
        slot(slots, ProvisionKind.ANNEX).add(ProvisionKind.HEADING);
        slot(slots, ProvisionKind.HEADING).add(ProvisionKind.HEADING);
        slots.put(ProvisionKind.TABLE, EnumSet.of(ProvisionKind.ROW));
        slots.put(ProvisionKind.ROW, EnumSet.noneOf(ProvisionKind.class));
        return slots;
    }

    private static Set<ProvisionKind> slot(Map<ProvisionKind, Set<ProvisionKind>> slots, ProvisionKind kind) {
        return slots.computeIfAbsent(kind, ignored -> EnumSet.noneOf(ProvisionKind.class));
    }

    // a container holds the lower containers and articles; annexes belong to the regulation itself
    private static Set<ProvisionKind> below(ProvisionKind container) {
        Set<ProvisionKind> lower = EnumSet.of(ProvisionKind.ARTICLE);
        for (ProvisionKind kind : ProvisionKind.values()) {
            if (kind.isContainer() && kind.compareTo(container) > 0) {
                lower.add(kind);
            }
        }
        if (container == ProvisionKind.REGULATION) {
            lower.add(ProvisionKind.ANNEX);
        }
        return lower;
    }
}
