package nl.consolidate.render;

import java.util.List;

/** What became of the parts of a provision, in one line for a list. */
final class PartFates {
    private static final int MOST = 3;

    private PartFates() {}

    /** Such as {@code lid 2 gewijzigd, lid 3 ingevoegd en nog 4}. */
    static String of(List<ChangedLine> lines) {
        List<String> fates = lines.stream()
                .filter(line -> !line.remarks().isEmpty())
                .map(PartFates::of)
                .toList();
        if (fates.size() <= MOST) {
            return Parts.enumeration(fates);
        }
        return String.join(", ", fates.subList(0, MOST)) + " en nog " + (fates.size() - MOST);
    }

    private static String of(ChangedLine line) {
        String label = line.newLabel().isEmpty() ? line.oldLabel() : line.newLabel();
        String number = label.replaceAll("[.)\\-–—•:]+$", "");
        return (line.kind().dutch() + " " + number).strip() + " " + String.join(", ", line.remarks());
    }
}
