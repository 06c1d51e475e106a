package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;
import nl.consolidate.model.ProvisionKind;

/** What became of a provision, in a few Dutch words. */
public final class ChangeWords {
    private ChangeWords() {}

    /** Such as {@code vernummerd van artikel 14}; one for each thing that became of it. */
    static List<String> of(Entry entry) {
        List<String> remarks = new ArrayList<>();
        entry.kinds().stream()
                // where it stood tells its number too
                .filter(kind -> kind != ChangeKind.RENUMBERED || !isPartFromElsewhere(entry))
                .forEach(kind -> remarks.add(of(entry, kind)));
        return remarks;
    }

    /** The same as one of two texts tells it of a part that stands elsewhere in the other, and of what went with it. */
    static List<String> of(Entry entry, Side side) {
        if (side == Side.NEW || entry.goes()) {
            return of(entry);
        }
        return isPartFromElsewhere(entry) ? List.of(departed(entry)) : List.of();
    }

    /** Where a part went, such as {@code verplaatst naar artikel 4 lid 2}. */
    static String departed(Entry part) {
        return "verplaatst naar " + part.to();
    }

    // a part of an article that stands in another provision than before
    private static boolean isPartFromElsewhere(Entry entry) {
        return entry.provision().kind().isInner()
                && entry.before() != null
                && entry.after() != null
                && !entry.before().parent().id().equals(entry.after().parent().id());
    }

    private static String of(Entry entry, ChangeKind kind) {
        return switch (kind) {
            case INSERTED -> "ingevoegd";
            case REPEALED -> "vervallen";
            case SPLIT -> split(entry);
            case JOINED -> joined(entry);
            case RENUMBERED -> renumbered(entry);
            case MOVED -> "verplaatst" + container(entry);
            case HEADING ->
                entry.provision().kind() == ProvisionKind.DEFINITION ? "begrip gewijzigd" : "opschrift gewijzigd";
            case REPLACED -> "vervangen";
            case TEXT -> "gewijzigd";
            case DATES -> RedatedWords.of(entry.because());
        };
    }

    private static String split(Entry entry) {
        String others = Parts.enumeration(entry.others());
        return entry.before() == null ? "afgesplitst van " + others : "gesplitst, ook in " + others;
    }

    private static String joined(Entry entry) {
        boolean gone = entry.after() == null || entry.after().target().isRepealed();
        String others = Parts.enumeration(entry.others());
        return gone ? "opgegaan in " + others : "samengevoegd met " + others;
    }

    private static String renumbered(Entry entry) {
        return entry.from().equals(entry.to()) ? "anders genummerd" : "vernummerd van " + entry.from();
    }

    private static String container(Entry entry) {
        if (entry.before() == null || entry.after() == null) {
            return "";
        }
        if (isPartFromElsewhere(entry)) {
            return " van " + entry.from();
        }
        String from = entry.before().up().address().toString();
        return from.equals(entry.after().up().address().toString()) ? "" : " van " + from;
    }

    /** Such as {@code 2 leden ongewijzigd}; what a line says that stands for parts of which nothing changed. */
    public static String unchanged(ChangedLine line) {
        String part = switch (line.kind()) {
            case PARAGRAPH -> line.unchanged() == 1 ? "lid" : "leden";
            case ITEM -> line.unchanged() == 1 ? "onderdeel" : "onderdelen";
            case DEFINITION -> line.unchanged() == 1 ? "begrip" : "begrippen";
            case ROW -> line.unchanged() == 1 ? "rij" : "rijen";
            case TABLE -> line.unchanged() == 1 ? "tabel" : "tabellen";
            default -> line.unchanged() == 1 ? "deel" : "delen";
        };
        return line.unchanged() + " " + part + " ongewijzigd";
    }

    /** Where moved words stand in the other text, such as {@code verplaatst naar artikel 4}, or empty. */
    public static String elsewhere(Run run) {
        if (run.elsewhere() == null) {
            return "";
        }
        return (run.kind() == Run.Kind.DELETED ? "verplaatst naar " : "verplaatst van ") + run.elsewhere();
    }
}
