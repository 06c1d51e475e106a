package nl.consolidate.cli;

import java.util.List;
import nl.consolidate.diff.Run;
import nl.consolidate.render.ChangedBlock;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.PropertyWords;

/** What became of which article, a line each, with how many words came and went. */
final class DiffStat {
    private final Table table = new Table(List.of(false, true, true, false));

    private DiffStat() {}

    static String of(ComparisonPage page) {
        DiffStat stat = new DiffStat();
        page.properties().forEach(change -> stat.row(PropertyWords.title(change.property()), change.words(), ""));
        page.blocks().forEach(stat::row);
        return stat.table + page.summary() + "\n";
    }

    private void row(String name, List<Run> runs, String remark) {
        table.row(List.of(name, "+" + count(runs, Run.Kind.INSERTED), "-" + count(runs, Run.Kind.DELETED), remark));
    }

    private void row(ChangedBlock block) {
        int inserted = count(block, Run.Kind.INSERTED);
        int deleted = count(block, Run.Kind.DELETED);
        table.row(List.of(block.name(), "+" + inserted, "-" + deleted, block.fate()));
    }

    private static int count(ChangedBlock block, Run.Kind kind) {
        int lines = block.lines().stream()
                .mapToInt(line -> count(line.heading(), kind) + count(line.words(), kind))
                .sum();
        return count(block.heading(), kind) + lines;
    }

    private static int count(List<Run> runs, Run.Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() == kind)
                .mapToInt(run -> run.words().strip().split("\\s+", -1).length)
                .sum();
    }
}
