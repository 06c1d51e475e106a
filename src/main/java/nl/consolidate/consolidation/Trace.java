package nl.consolidate.consolidation;

import java.util.List;
import java.util.Optional;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;

/** The way to a text: every effect that counts at a viewpoint, in order, with the text that it left. */
public record Trace(List<TraceStep> steps) {
    public Trace {
        steps = List.copyOf(steps);
    }

    static Trace of(Stage last) {
        List<Stage> way = last.way();
        List<Conflict> conflicts = way.stream()
                .flatMap(stage -> stage.reading().meeting().conflicts().stream())
                .toList();
        return new Trace(
                way.stream().map(stage -> TraceStep.of(stage, conflicts)).toList());
    }

    /** Where a provision stood in the last text of the way that had it. */
    public Optional<Path> lastPlaceOf(ProvisionId id) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Regulation text = steps.get(i).text();
            Optional<Path> place = text == null ? Optional.empty() : Lookup.find(text.root(), id);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** What an address named in the last text of the way in which it named anything; none where it never did. */
    public List<Path> lastNamed(Address address) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Regulation text = steps.get(i).text();
            List<Path> places = text == null ? List.of() : Lookup.find(text.root(), address);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }
}
