package nl.consolidate.drafting;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.LawText;
import nl.consolidate.notation.LawWriter;
import nl.consolidate.notation.RegulationMarkdown;

/** What a decision prints of the new text, as a block of Markdown behind its sentence. */
final class DutchBlock {
    private static final int HEADING_LEVEL = 4;
    private static final ProvisionId NOWHERE = new ProvisionId("block");

    private DutchBlock() {}

    /** A provision with its number and its heading. */
    static String of(Provision content) {
        if (content.kind() == ProvisionKind.ROW) {
            return Cells.of(content.text()).line();
        }
        if (content.kind() == ProvisionKind.HEADING || !content.kind().isInner()) {
            Provision holder = Provision.of(
                            NOWHERE,
                            content.kind() == ProvisionKind.HEADING ? ProvisionKind.ANNEX : ProvisionKind.REGULATION,
                            null)
                    .withChildren(List.of(live(content)));
            return RegulationMarkdown.write(holder, HEADING_LEVEL, provision -> List.of())
                    .strip();
        }
        return LawWriter.write(new LawText("", List.of(live(content)), false));
    }

    private static Provision live(Provision content) {
        return content.withChildren(
                Reading.live(content).stream().map(DutchBlock::live).toList());
    }

    /** The lines set apart from the words of the decision itself. */
    static String quoted(String block) {
        return block.strip()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }
}
