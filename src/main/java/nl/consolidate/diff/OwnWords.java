package nl.consolidate.diff;

import java.util.stream.Collectors;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.PlainWords;

/** The plain words of a provision: how they are laid out or marked up has no say. */
final class OwnWords {
    private static final String BETWEEN_CELLS = " | ";

    private OwnWords() {}

    /** Its own text without heading and parts. */
    static String of(Provision provision) {
        if (provision.isRepealed()) {
            return "";
        }
        if (provision.isNotHeld()) {
            return PlainWords.notHeld(provision);
        }
        return provision.incomplete() ? (text(provision) + "\n" + PlainWords.INCOMPLETE).strip() : text(provision);
    }

    private static String text(Provision provision) {
        return switch (provision.kind()) {
            case TABLE -> cells(Cells.heads(provision));
            case ROW -> cells(Cells.of(provision.text()));
            default -> PlainWords.of(provision.text());
        };
    }

    private static String cells(Cells cells) {
        return cells.words().stream().map(PlainWords::of).collect(Collectors.joining(BETWEEN_CELLS));
    }

    static String heading(Provision provision) {
        return provision.isRepealed() ? "" : PlainWords.of(provision.heading());
    }

    /** All that stands in it, heading and parts, a line each. */
    static String whole(Provision provision) {
        StringBuilder words = new StringBuilder();
        add(provision, "", words);
        return words.toString().strip();
    }

    private static void add(Provision provision, String label, StringBuilder words) {
        String heading = heading(provision);
        boolean titled = provision.kind().hasHeading() && !label.isEmpty();
        String lead = titled ? (provision.kind().title() + " " + label + " " + heading).strip() : heading;
        String own = of(provision);
        if (!lead.isEmpty()) {
            words.append(lead).append('\n');
        }
        String marker = titled ? "" : label;
        if (!own.isEmpty() || !marker.isEmpty()) {
            words.append((marker + " " + own).strip()).append('\n');
        }
        provision.children().forEach(child -> add(child, label(child), words));
    }

    private static String label(Provision child) {
        if (child.label() == null) {
            return child.marker();
        }
        return child.kind() == ProvisionKind.PARAGRAPH || child.kind() == ProvisionKind.ITEM
                ? child.marker()
                : child.label().value();
    }
}
