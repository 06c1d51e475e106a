package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;

/** Finds a provision that the decision says is added (toegevoegd), at the end, though it comes before others. */
final class AddedInTheMiddle implements DraftingRule {
    @Override
    public List<Diagnostic> judge(Drafted drafted) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Stage step : drafted.steps()) {
            Effect effect = step.effect();
            if (effect.change() != null && effect.change().operation() instanceof Operation.Insert) {
                Drafted.instructionOf(effect)
                        .filter(AddedInTheMiddle::adds)
                        .flatMap(part -> finding(step, drafted.insertedBy(part)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    // a sentence with both words may mean either
    private static boolean adds(Instruction part) {
        String says = part.says().toLowerCase(Locale.ROOT);
        return says.contains("toegevoegd") && !says.contains("ingevoegd");
    }

    private static Optional<Diagnostic> finding(Stage step, Set<ProvisionId> addedTogether) {
        return Drafted.inserted(step)
                .flatMap(place -> behind(place, addedTogether).map(next -> worded(step.effect(), place, next)));
    }

    private static Optional<Provision> behind(Path place, Set<ProvisionId> addedTogether) {
        List<Provision> siblings = place.parent().children();
        return siblings.subList(siblings.indexOf(place.target()) + 1, siblings.size()).stream()
                .filter(next -> next.kind() == place.target().kind() && !next.isRepealed())
                .filter(next -> !addedTogether.contains(next.id()))
                .findFirst();
    }

    private static Diagnostic worded(Effect effect, Path place, Provision next) {
        return Diagnostic.of(
                        Code.ADDED_IN_THE_MIDDLE,
                        Aim.of(effect),
                        "the decision says \"toegevoegd\", but " + place.address() + " comes before "
                                + place.up().down(next).address())
                .withRelated(next.source(), "this stands behind it")
                .withHelp("what is added comes last, and what comes in between is \"ingevoegd\"; check the place, and"
                        + " where the decision says so, accept it with `allow:`");
    }
}
