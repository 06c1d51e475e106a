package nl.consolidate.consolidation;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;

/** A rule for those who draft, judged on what one decision makes of a text on one day; it never changes the text. */
interface DraftingRule {
    List<Diagnostic> judge(Drafted drafted);
}
