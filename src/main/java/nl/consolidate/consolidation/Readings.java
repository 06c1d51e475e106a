package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.operation.Binding;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Words the doubt about an operation whose address named another provision on the day of adoption than on that of
 * commencement, where no text is pinned: both readings, and no choice (concepts, section 3, rule 4).
 */
final class Readings {
    private Readings() {}

    static Diagnostic finding(Effect effect, Binding early, Stage then, Binding late, Stage later) {
        return Diagnostic.of(
                        Code.TWO_READINGS,
                        effect.span(),
                        "an address here named another provision when "
                                + effect.decision().id() + " was adopted than it does when it enters into force")
                .withRelated(sourceOf(early, then), "on the day of adoption: " + named(early, then))
                .withRelated(sourceOf(late, later), "on the day of commencement: " + named(late, later))
                .withHelp("pin the text for which it was written with `drafted-on:`");
    }

    private static @Nullable SourceSpan sourceOf(Binding binding, Stage stage) {
        return places(binding, stage).stream()
                .map(Path::target)
                .map(Provision::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String named(Binding binding, Stage stage) {
        return places(binding, stage).stream()
                .map(place -> place.address() + " (" + place.target().id() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<Path> places(Binding binding, Stage stage) {
        Provision root = Objects.requireNonNull(stage.text()).root();
        List<ProvisionId> ids = new ArrayList<>(binding.targets());
        if (binding.anchor() != null) {
            ids.add(binding.anchor().target().id());
        }
        return ids.stream()
                .map(id -> Lookup.find(root, id))
                .flatMap(Optional::stream)
                .toList();
    }
}
