package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.consolidation.Step.Treatment;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Binding;
import nl.consolidate.timeline.OrderKey;
import nl.consolidate.timeline.Viewpoint;

/** Judges on the way to one text which decisions meet, and settles what the sources settle (concepts, section 5). */
final class Settling {
    private final String regulation;
    private final Trials trials;
    private final Acquaintance acquaintance;
    private final Resolutions resolutions;
    private final Viewpoint viewpoint;
    private final Map<OrderKey, Meeting> met = new HashMap<>();

    Settling(
            String regulation, Trials trials, Acquaintance acquaintance, Resolutions resolutions, Viewpoint viewpoint) {
        this.regulation = regulation;
        this.trials = trials;
        this.acquaintance = acquaintance;
        this.resolutions = resolutions;
        this.viewpoint = viewpoint;
    }

    /** What was met by the party that begins with a step; nothing for any other. */
    Meeting at(Step step) {
        return met.getOrDefault(step.effect().order(), Meeting.NONE);
    }

    /** Judges the party that begins with a step against all before it, once. */
    void meet(Way way, int next) {
        OrderKey place = way.steps().get(next).effect().order();
        if (met.containsKey(place)) {
            return;
        }
        List<Party> parties = way.parties();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).first().order().equals(place)) {
                met.put(place, Meeting.NONE);
                met.put(place, judge(way, parties.get(i), parties.subList(0, i)));
                return;
            }
        }
    }

    private Meeting judge(Way way, Party later, List<Party> before) {
        List<Conflict> open = new ArrayList<>();
        List<Diagnostic> notes = new ArrayList<>();
        for (Party earlier : before) {
            if (acquaintance.areConcurrent(earlier, later)) {
                judge(way, earlier, later, open, notes);
            }
        }
        return new Meeting(open, notes);
    }

    // what is left out meets nothing
    private void judge(Way way, Party earlier, Party later, List<Conflict> open, List<Diagnostic> notes) {
        Set<OrderKey> leftOut = Rearrangement.leftOut(way);
        Optional<Party> one = earlier.without(leftOut);
        Optional<Party> other = later.without(leftOut);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Verdict verdict = trials.verdict(way, one.get(), other.get(), viewpoint.knownOn());
        verdict.conflicts().stream()
                .filter(conflict -> !isSettled(way, earlier, later, verdict, conflict))
                .forEach(open::add);
        if (verdict.conflicts().isEmpty() && !verdict.common().isEmpty()) {
            notes.add(concurrent(one.get(), other.get(), verdict.common()));
        }
    }

    private boolean isSettled(Way way, Party earlier, Party later, Verdict verdict, Conflict conflict) {
        Optional<Resolutions.Entry> by = resolutions.settling(
                conflict.one(),
                conflict.other(),
                regulation,
                viewpoint.validOn(),
                resolution -> covers(resolution, conflict, verdict));
        by.ifPresent(entry -> new Rearrangement(way, entry).settle(conflict, earlier, later, verdict.there()));
        return by.isPresent();
    }

    private static boolean covers(Resolution resolution, Conflict conflict, Verdict verdict) {
        List<Path> named = Settlement.place(resolution, verdict.there());
        Regulation text = Objects.requireNonNull(verdict.there().text());
        List<Path> points = conflict.at().stream()
                .flatMap(point -> Lookup.find(text.root(), point).stream())
                .toList();
        boolean areThere = named.size() == 1 && !points.isEmpty();
        return areThere
                ? points.stream()
                        .allMatch(point -> point.passes(named.get(0).target().id()))
                : isWithin(conflict, resolution);
    }

    // what stands in neither text is known by the name that the decisions gave it
    private static boolean isWithin(Conflict conflict, Resolution resolution) {
        int length = resolution.at().value().steps().size();
        return conflict.address().steps().size() >= length
                && conflict.address()
                        .steps()
                        .subList(0, length)
                        .equals(resolution.at().value().steps());
    }

    /** Settles an operation that cannot be replayed exactly, where a resolution gives the text or leaves it out. */
    boolean settles(Way way, int refused, Stage stage, Stage writtenFor) {
        Step step = way.steps().get(refused);
        if (step.treatment() != Treatment.AS_WRITTEN
                || stage.reading().asWritten()
                || !Inexact.isExactThere(stage.reading(), writtenFor)) {
            return false;
        }
        String decision = step.effect().order().decision();
        return Inexact.missing(stage, stage.reading(), writtenFor).stream()
                .map(missing -> missing.effect().order().decision())
                .distinct()
                .filter(missing -> !missing.equals(decision))
                .map(missing -> resolutions.settling(
                        decision,
                        missing,
                        regulation,
                        viewpoint.validOn(),
                        resolution -> settles(resolution, decision, stage.reading(), writtenFor)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(by -> settle(way, step, by, writtenFor))
                .orElse(false);
    }

    private static boolean settles(Resolution resolution, String decision, Reading reading, Stage writtenFor) {
        boolean helps = resolution.text() != null
                || (resolution.leavesOut() != null
                        && resolution.leavesOut().value().equals(decision));
        Binding binding = reading.meaning().binding();
        Regulation text = writtenFor.text();
        if (!helps || binding == null || text == null) {
            return false;
        }
        List<Path> named = Settlement.place(resolution, writtenFor);
        return named.size() == 1
                && Inexact.places(binding, text.root()).stream()
                        .anyMatch(place -> place.passes(named.get(0).target().id()));
    }

    private boolean settle(Way way, Step step, Resolutions.Entry by, Stage readIn) {
        Optional<Party> party = way.parties().stream()
                .filter(each -> each.effects().contains(step.effect()))
                .findFirst();
        if (party.isEmpty()) {
            return false;
        }
        new Rearrangement(way, by).settle(step.effect(), party.get(), readIn);
        return true;
    }

    private static Diagnostic concurrent(Party earlier, Party later, Common common) {
        String places = String.join(", ", common.places());
        return Diagnostic.of(
                        Code.CONCURRENT,
                        common.first(later).span(),
                        later.decision() + " was made without knowledge of " + earlier.decision() + "; both change "
                                + places + ", which reads the same in either order")
                .withRelated(common.first(earlier).span(), "the other decision")
                .withAt(places);
    }
}
