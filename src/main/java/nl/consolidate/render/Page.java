package nl.consolidate.render;

import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.ElementIds;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;

/**
 * All that a page says about a text, in the words in which it is said: made once, printed in every format.
 *
 * @param text the text itself
 * @param notes the notes under its provisions
 * @param ids the names by which others point at its provisions
 * @param viewpoint the day that is judged and the day on which one looks
 * @param window the days for which the same text is the answer
 * @param warnings what the reader must know first: assumed dates
 * @param instead what stands in the place of the text; empty where there is a text
 * @param facts authority, basis, subject, other names
 * @param dates the dates of the decisions that made the text, with how each is known
 * @param overview the rows of the table of changes, newest first, in the order of {@link OverviewLine#COLUMNS}
 * @param announced what is published and enters into force later
 * @param withheld all else that the text does not show
 * @param corrections what the editor put right, with the reason
 * @param findings what is to be said of the sources, in Dutch where it does not refuse the text
 * @param ledger the account of all operations
 */
public record Page(
        ConsolidatedText text,
        ProvisionNotes notes,
        ElementIds ids,
        String viewpoint,
        String window,
        List<String> warnings,
        String instead,
        List<Fact> facts,
        List<DecisionDates> dates,
        List<TocEntry> toc,
        List<List<String>> overview,
        List<WithheldGroup> announced,
        List<WithheldGroup> withheld,
        List<String> corrections,
        List<FindingWords> findings,
        String ledger) {
    public static final String DISCLAIMER = Sentences.DISCLAIMER;

    public static Page of(ConsolidatedText text) {
        DecisionTitles titles = new DecisionTitles(text);
        List<WithheldGroup> groups = WithheldGroup.of(text);
        return new Page(
                text,
                ProvisionNotes.of(text),
                ElementIds.of(text.regulation().root()),
                Sentences.viewpoint(text.viewpoint()),
                Sentences.window(text),
                Sentences.assumptions(text),
                Sentences.instead(text),
                Facts.of(text.regulation(), titles),
                DecisionDates.of(text, titles),
                TocEntry.below(text.regulation().root()),
                text.overview().stream().map(OverviewLine::cells).toList(),
                groups.stream().filter(Page::isAnnounced).toList(),
                groups.stream().filter(group -> !isAnnounced(group)).toList(),
                corrections(text),
                FindingWords.of(text.findings(), titles),
                LedgerLine.of(text.ledger()));
    }

    public Regulation regulation() {
        return text.regulation();
    }

    public String title() {
        return regulation().title();
    }

    /** How many decisions the dates are those of. */
    public DecisionCount decisionCount() {
        return DecisionCount.of(dates);
    }

    public String officialLine() {
        return text.officialLine();
    }

    private static boolean isAnnounced(WithheldGroup group) {
        return group.state() == EffectState.ANNOUNCED;
    }

    private static List<String> corrections(ConsolidatedText text) {
        return text.applied().stream()
                .filter(effect -> effect.kind() == EffectKind.EDITS || effect.kind() == EffectKind.SETTLES)
                .map(OperationWords::withReason)
                .toList();
    }
}
