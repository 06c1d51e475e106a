package nl.consolidate.consolidation;

import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.consolidation.Step.Treatment;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.operation.Touch;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** The step by which a resolution shows itself in a text: the text that it gives, or a mark on the provision. */
final class Settlement {
    private Settlement() {}

    static Step step(Resolutions.Entry by, Effect behind, OrderKey place, Stage readIn) {
        Resolution resolution = by.resolution();
        Effect effect = new Effect(
                EffectKind.SETTLES,
                behind.regulation(),
                by.decision(),
                "",
                change(resolution, readIn),
                resolution.reason(),
                behind.dates(),
                place,
                resolution.span());
        return new Step(effect, place, Treatment.SETTLING, resolution, readIn);
    }

    // a resolution gives a text; the heading of the provision stays unless it gives another
    private static @Nullable Change change(Resolution resolution, Stage readIn) {
        Change change = resolution.text();
        if (change == null || !(change.operation() instanceof Operation.Replace replace)) {
            return null;
        }
        Provision content = replace.content();
        if (!content.heading().isEmpty() || !content.kind().hasHeading()) {
            return change;
        }
        String heading = place(resolution, readIn).stream()
                .map(path -> path.target().heading())
                .findFirst()
                .orElse("");
        Operation kept = new Operation.Replace(replace.target(), content.withHeading(heading), replace.number());
        return new Change(kept, change.expects(), change.schedule(), change.span());
    }

    /** The marks of a resolution that gives no text, on the provision if it is there. */
    static List<Touch> marks(Reading reading, Stage readIn, Stage stage) {
        Resolution resolution = Objects.requireNonNull(reading.by());
        Provision root = Objects.requireNonNull(stage.text()).root();
        return place(resolution, readIn).stream()
                .flatMap(path -> Lookup.find(root, path.target().id()).stream())
                .map(path -> new Touch(path.target().id(), Touch.Kind.CHANGED, path.address(), path.address()))
                .toList();
    }

    static List<Path> place(Resolution resolution, Stage readIn) {
        Regulation text = readIn.text();
        return text == null
                ? List.of()
                : Lookup.find(text.root(), resolution.at().value());
    }
}
