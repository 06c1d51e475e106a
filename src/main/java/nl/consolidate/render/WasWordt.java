package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.PropertyChange;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.Effect;

/**
 * The table that goes with a proposal: the old text, the new one, and what changed why; made once for every format.
 *
 * @param page what is said of the comparison as a whole
 * @param rows what the regulation says beside its provisions, then its chapters, articles and annexes of which
 *     something changed, in the order of the text
 */
public record WasWordt(ComparisonPage page, List<Row> rows) {
    public static final List<String> COLUMNS = List.of("Bepaling", "Was", "Wordt", "Wat en waarom");

    /** In the cell of a text in which the provision does not stand. */
    public static final String NOTHING = "–";

    /** How the cells are to be read. */
    public static final String LEGEND = "Doorgehaald is wat vervalt, onderstreept is wat nieuw is; "
            + ChangedLine.UNCHANGED + " staat voor wat niet verandert.";

    /**
     * One provision.
     *
     * @param name its kind with its number, in the second text or else in the first
     * @param old its lines in the first text, empty where it does not stand there
     * @param now its lines in the second text, empty where it does not stand there
     * @param became what became of it and of its parts
     */
    public record Row(String name, List<CellLine> old, List<CellLine> now, List<String> became, List<Reason> why) {
        public Row {
            old = List.copyOf(old);
            now = List.copyOf(now);
            became = List.copyOf(became);
            why = List.copyOf(why);
        }
    }

    public WasWordt {
        rows = List.copyOf(rows);
    }

    public static WasWordt of(Comparison comparison) {
        return new Rows(comparison).table();
    }

    /** The words above the table. */
    public String caption() {
        return "Was-wordttabel bij " + page.title();
    }

    private static final class Rows {
        private final Comparison comparison;
        private final ComparisonPage page;
        private final Holder holder;
        private final Uncounted uncounted;
        private final List<Row> rows = new ArrayList<>();

        Rows(Comparison comparison) {
            this.comparison = comparison;
            this.page = ComparisonPage.of(comparison);
            this.holder = new Holder(comparison.root());
            this.uncounted = new Uncounted(comparison.after());
        }

        WasWordt table() {
            comparison.properties().forEach(change -> rows.add(row(change)));
            page.blocks().forEach(block -> rows.add(row(block)));
            return new WasWordt(page, rows);
        }

        private Row row(ChangedBlock block) {
            List<Effect> effects = Occasions.of(block.entry(), block.lost());
            return new Row(
                    block.name(),
                    CellLines.of(block.entry(), Side.OLD, holder),
                    CellLines.of(block.entry(), Side.NEW, holder),
                    block.became(),
                    Reason.of(effects.isEmpty() ? ofTheWhole() : effects, uncounted));
        }

        private Row row(PropertyChange change) {
            List<CellLine> old = CellLines.of(change.words(), Side.OLD);
            List<CellLine> now = CellLines.of(change.words(), Side.NEW);
            String became = old.isEmpty() ? "ingevoegd" : now.isEmpty() ? "vervallen" : Became.CHANGED;
            List<Effect> effects = ofOneOnly()
                    .filter(effect -> sets(effect, change.property()))
                    .toList();
            return new Row(
                    PropertyWords.title(change.property()), old, now, List.of(became), Reason.of(effects, uncounted));
        }

        private static boolean sets(Effect effect, Property property) {
            Change change = effect.change();
            if (change == null) {
                return true;
            }
            return change.operation() instanceof Operation.ReplaceRegulation
                    || (change.operation() instanceof Operation.SetProperty set
                            && set.property().value() == property);
        }

        // a regulation that began or ended between the two texts
        private List<Effect> ofTheWhole() {
            boolean whole = comparison.before().hasText() != comparison.after().hasText();
            return whole ? ofOneOnly().filter(effect -> effect.change() == null).toList() : List.of();
        }

        private Stream<Effect> ofOneOnly() {
            return Occasions.ofOneOnly(comparison).stream();
        }
    }
}
