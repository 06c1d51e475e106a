package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Applier;
import nl.consolidate.operation.Binding;
import nl.consolidate.operation.Outcome;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** Tells of a replay that cannot be exact, and for want of which earlier operations (concepts, section 5, rule b). */
final class Inexact {
    private Inexact() {}

    static Diagnostic finding(Stage stage, Effect effect, Reading reading, Stage writtenFor, Diagnostic reason) {
        if (reading.by() != null) {
            return reason.withRelated(reading.by().span(), "in the order of this resolution");
        }
        Diagnostic finding = Diagnostic.of(
                        Code.REPLAY_INEXACT,
                        effect.span(),
                        effect.decision().id() + " reaches a text without an earlier amendment, where it cannot be "
                                + "applied exactly: " + reason.message())
                .withHelp("`resolutions:` can give the text for that period, or leave the operation out there");
        for (Related related : reason.related()) {
            finding = finding.withRelated(related.span(), related.label());
        }
        for (Stage missing : missing(stage, reading, writtenFor)) {
            finding = finding.withRelated(
                    missing.effect().span(),
                    "left out there: " + missing.effect().decision().id());
        }
        return finding;
    }

    /** Whether an operation that a text refuses could be applied in the one for which it was written. */
    static boolean isExactThere(Reading reading, Stage writtenFor) {
        Binding binding = reading.meaning().binding();
        Regulation text = writtenFor.text();
        return binding != null && text != null && Applier.apply(binding, text) instanceof Outcome.Applied;
    }

    /** The operations that the text has for which an effect was written, but not this one, where they touched its place. */
    static List<Stage> missing(Stage stage, Reading reading, Stage writtenFor) {
        Binding binding = reading.meaning().binding();
        if (binding == null) {
            return List.of();
        }
        Set<OrderKey> here = new HashSet<>();
        stage.way().stream()
                .filter(each -> !each.isLeftOut())
                .forEach(each -> here.add(each.effect().order()));
        Provision root = Objects.requireNonNull(writtenFor.text()).root();
        List<Path> places = places(binding, root);
        return writtenFor.way().stream()
                .filter(each -> !here.contains(each.effect().order()))
                .filter(each -> each.alteration().changed().stream()
                        .anyMatch(id -> places.stream().anyMatch(place -> isAt(id, place, root))))
                .toList();
    }

    private static boolean isAt(ProvisionId touched, Path place, Provision root) {
        return !touched.equals(root.id())
                && (place.passes(touched)
                        || Lookup.find(place.target(), touched).isPresent());
    }

    /** What an operation acts on, and beside or in what it puts something: in a text, or as it stood where it was read. */
    static List<Path> places(@Nullable Binding binding, Provision root) {
        if (binding == null) {
            return List.of();
        }
        List<Path> places = new ArrayList<>(binding.places());
        Path spot = binding.anchor() != null ? binding.anchor() : binding.parent();
        if (spot != null) {
            Lookup.find(root, spot).ifPresent(places::add);
        }
        return places;
    }
}
