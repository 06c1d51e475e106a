package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diff.Run;

/** Parts runs of words at their line breaks. */
public final class Paragraphs {
    private Paragraphs() {}

    /** The runs of each line in turn; blank lines are left out. */
    public static List<List<Run>> of(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Run run : runs) {
            String[] words = run.words().split("\n", -1);
            for (int i = 0; i < words.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!words[i].isEmpty()) {
                    lines.get(lines.size() - 1).add(new Run(run.kind(), words[i], run.elsewhere()));
                }
            }
        }
        return lines.stream().filter(Paragraphs::hasWords).toList();
    }

    private static boolean hasWords(List<Run> line) {
        return line.stream().anyMatch(run -> !run.words().isBlank());
    }
}
