package nl.consolidate.cli;

import nl.consolidate.consolidation.Settings;
import nl.consolidate.timeline.CommencementRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the decisions are replayed. */
final class ReplayOptions {
    @Option(names = "--as-published", description = "leave out the editor's own corrections")
    boolean asPublished;

    @Option(
            names = "--silent-days",
            paramLabel = "N",
            description = "days from publication to commencement where a decision is silent (default: 8)")
    @Nullable
    String silentDays;

    Settings settings() {
        CommencementRules rules =
                silentDays == null ? CommencementRules.GENERAL_LAW : new CommencementRules(number(silentDays));
        return new Settings(rules, !asPublished);
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 5;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (!digits || Integer.parseInt(text) == 0) {
            throw new UsageError("--silent-days takes a number of days from 1 to 9999, not \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }
}
