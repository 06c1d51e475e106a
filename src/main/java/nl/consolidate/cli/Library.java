package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.Blame;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Explanation;
import nl.consolidate.consolidation.Revision;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Trace;
import nl.consolidate.model.Path;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Viewpoint;

/** Sources without errors, ready to answer for each of their regulations. */
final class Library {
    private static final int FEW = 10;

    private final List<Decision> decisions;
    private final Consolidator consolidator;

    private Library(List<Decision> decisions, Consolidator consolidator) {
        this.decisions = decisions;
        this.consolidator = consolidator;
    }

    /** Refuses sources that hold an error, wherever it is. */
    static Library open(Session session, Settings settings) {
        return open(session.sources(), settings);
    }

    /** The same with the sources of any folder. */
    static Library open(SourceFolder folder, Settings settings) {
        SourceFolder.Reading reading = folder.read();
        if (reading.hasErrors()) {
            throw new Refusal("nothing is shown, because the sources have errors", reading.findings());
        }
        List<Decision> decisions = reading.sources().decisions();
        return new Library(decisions, new Consolidator(decisions, settings));
    }

    ConsolidatedText at(String regulation, Viewpoint viewpoint) {
        return consolidator.at(known(regulation), viewpoint);
    }

    Trace trace(String regulation, Viewpoint viewpoint) {
        return consolidator.trace(known(regulation), viewpoint);
    }

    Blame blame(String regulation, Viewpoint viewpoint) {
        return consolidator.blame(known(regulation), viewpoint);
    }

    Explanation explain(String regulation, Viewpoint viewpoint, Path place) {
        return consolidator.explain(known(regulation), viewpoint, place);
    }

    List<TextVersion> versions(String regulation, LocalDate today) {
        return consolidator.versions(known(regulation), today);
    }

    List<Revision> revisions(String regulation, LocalDate since, LocalDate today) {
        return consolidator.revisions(known(regulation), since, today);
    }

    /** An id that no decision has: the one that was asked for, or that with a number behind it. */
    String freeId(String wanted) {
        String id = wanted;
        for (int i = 2; decision(id).isPresent(); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** The regulation of which a title is the title or the citation title. */
    Optional<String> titled(String title) {
        return decisions.stream()
                .map(Decision::establishes)
                .filter(Objects::nonNull)
                .filter(regulation -> regulation.title().equals(title)
                        || regulation.citationTitle().equals(title))
                .map(Regulation::id)
                .findFirst();
    }

    Optional<Decision> decision(String id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    private String known(String regulation) {
        NavigableSet<String> ids = consolidator.regulations();
        if (ids.contains(regulation)) {
            return regulation;
        }
        for (Decision decision : decisions) {
            if (decision.id().equals(regulation)) {
                throw new UsageError(regulation + " is an amendment, not a regulation", changes(decision));
            }
        }
        throw unknown(regulation, ids);
    }

    private static List<String> changes(Decision decision) {
        List<String> help = new ArrayList<>();
        for (AmendedRegulation amended : decision.amends()) {
            help.add("it changes `" + amended.regulation().value() + "`");
        }
        return help;
    }

    private static UsageError unknown(String regulation, NavigableSet<String> ids) {
        List<String> listed = new ArrayList<>();
        for (String id : ids) {
            if (listed.size() < FEW && (ids.size() <= FEW || id.contains(regulation))) {
                listed.add(id);
            }
        }
        String all = listed.isEmpty()
                ? "`consolidate check` lists all " + ids.size()
                : "there are: " + String.join(", ", listed);
        return UsageError.near("there is no regulation \"" + regulation + "\"", regulation, ids, all);
    }
}
