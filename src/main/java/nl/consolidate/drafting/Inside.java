package nl.consolidate.drafting;

import static nl.consolidate.drafting.Sketch.said;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Alignment;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/** Makes a provision read as the second text has it, by changes inside it or by a new text: whichever asks less. */
final class Inside {
    private Inside() {}

    /** The sketch in which the provision with the identity of the target reads as the target. */
    static Optional<Sketch> reach(Sketch sketch, Provision target) {
        Provision now = sketch.place(target.id()).target();
        if (Reading.same(now, target)) {
            return Optional.of(sketch);
        }
        return Sketch.lesser(parts(sketch, now, target), whole(sketch, now, target))
                .filter(reached -> reads(reached, target));
    }

    private static boolean reads(Sketch sketch, Provision target) {
        return sketch.find(target.id())
                .map(place -> Reading.same(place.target(), target))
                .orElse(false);
    }

    /** A new text for the whole of it. */
    static Optional<Sketch> whole(Sketch sketch, Provision now, Provision target) {
        if (target.kind() == ProvisionKind.ROW) {
            return new TableRows(sketch.place(target.id()).parent().id()).replace(sketch, target);
        }
        if (target.kind() == ProvisionKind.REGULATION || now.isRepealed()) {
            return Optional.empty();
        }
        Path place = sketch.place(target.id());
        return sketch.then(new Operation.Replace(said(place.address()), Fresh.below(target), null))
                .filter(reached -> reads(reached, target));
    }

    private static Optional<Sketch> parts(Sketch sketch, Provision now, Provision target) {
        boolean sameFrame = now.marker().equals(target.marker())
                && now.status() == Status.IN_FORCE
                && target.status() == Status.IN_FORCE
                && now.incomplete() == target.incomplete()
                && target.kind() != ProvisionKind.ROW;
        if (!sameFrame) {
            return Optional.empty();
        }
        return heading(sketch, now, target)
                .flatMap(reached -> numbered(reached, target))
                .flatMap(reached -> words(reached.sketch(), reached.target())
                        .flatMap(worded -> new PartList(reached.target()).reach(worded)))
                .filter(reached -> reads(reached, target));
    }

    /** The heading of an article, annex, chapter or kop; that of a definition is its term. */
    static Optional<Sketch> heading(Sketch sketch, Provision now, Provision target) {
        if (Reading.of(now.heading()).equals(Reading.of(target.heading()))) {
            return Optional.of(sketch);
        }
        return target.kind().hasHeading()
                ? sketch.then(new Operation.ReplaceHeading(
                        said(sketch.place(target.id()).address()),
                        target.heading().strip()))
                : Optional.empty();
    }

    /** A sketch, and the target with the identities that its parts have there. */
    private record Numbered(Sketch sketch, Provision target) {}

    // an article whose text becomes its first lid, or whose only lid becomes its text
    private static Optional<Numbered> numbered(Sketch sketch, Provision target) {
        Path place = sketch.place(target.id());
        boolean before = hasLeden(place.target());
        boolean after = hasLeden(target);
        if (target.kind() != ProvisionKind.ARTICLE || before == after) {
            return Optional.of(new Numbered(sketch, target));
        }
        return after ? withLid(sketch, place, target) : withoutLid(sketch, place, target);
    }

    private static boolean hasLeden(Provision article) {
        return article.children().stream().anyMatch(child -> child.kind() == ProvisionKind.PARAGRAPH);
    }

    private static Optional<Numbered> withLid(Sketch sketch, Path place, Provision target) {
        Provision first = target.children().get(0);
        if (first.kind() != ProvisionKind.PARAGRAPH || !target.text().isEmpty()) {
            return Optional.empty();
        }
        return sketch.then(new Operation.NumberText(said(place.address()), first.marker()))
                .map(numbered -> new Numbered(numbered, aligned(numbered, target)));
    }

    // one lid remains, and becomes the text
    private static Optional<Numbered> withoutLid(Sketch sketch, Path place, Provision target) {
        List<Provision> leden = Reading.live(place.target());
        boolean onlyLeden = leden.stream().allMatch(child -> child.kind() == ProvisionKind.PARAGRAPH);
        if (leden.isEmpty() || !onlyLeden || !place.target().text().isEmpty()) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>(Reading.words(target.text()));
        Provision last = Collections.max(
                leden,
                Comparator.comparingLong(lid -> Reading.words(lid.text()).stream()
                        .filter(words::contains)
                        .count()));
        List<Path> gone = leden.stream()
                .filter(lid -> !lid.id().equals(last.id()))
                .map(place::down)
                .toList();
        Optional<Sketch> alone = gone.isEmpty() ? Optional.of(sketch) : PartList.repealed(sketch, gone);
        return alone.flatMap(reached -> reached.then(new Operation.UnnumberText(said(place.address()))))
                .map(unnumbered -> new Numbered(unnumbered, aligned(unnumbered, target)));
    }

    private static Provision aligned(Sketch sketch, Provision target) {
        return Alignment.adopt(sketch.place(target.id()).target(), target);
    }

    private static Optional<Sketch> words(Sketch sketch, Provision target) {
        Path place = sketch.place(target.id());
        Provision now = place.target();
        if (Reading.text(now).equals(Reading.text(target))) {
            return Optional.of(sketch);
        }
        Optional<Sketch> few = Rewording.reword(sketch, target);
        boolean intro = !now.text().isBlank()
                && !target.text().isBlank()
                && !now.children().isEmpty();
        Optional<Sketch> many = intro && target.kind() != ProvisionKind.TABLE
                ? sketch.then(new Operation.ReplaceIntro(said(place.address()), target.text()))
                : Optional.empty();
        return Sketch.lesser(few, many);
    }

    /** Whether an identity names a part of the sketch that is not gone. */
    static boolean isLive(Sketch sketch, ProvisionId id) {
        return sketch.find(id).map(place -> !place.target().isRepealed()).orElse(false);
    }
}
