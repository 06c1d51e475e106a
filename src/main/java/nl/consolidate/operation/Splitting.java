package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.consolidate.amendment.PartOperation.Part;
import nl.consolidate.amendment.PartOperation.Split;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Status;

/** Dividing one provision in several, each word of which goes to one of them. */
final class Splitting {
    private static final String BEGINS =
            "name with `from:` the first lid, onderdeel or article of each part, in the order of the text";

    private final Work work;
    private final Split operation;
    private final Path place;
    private final Provision source;
    private final int keeper;

    Splitting(Work work, Split operation) {
        this.work = work;
        this.operation = operation;
        this.place = work.target();
        this.source = place.target();
        Label number = work.binding().places().get(0).target().label();
        this.keeper = Math.max(0, work.binding().numbers().indexOf(number));
    }

    Edit split() {
        Set<Label> arriving = new HashSet<>();
        IntStream.range(0, operation.parts().size())
                .filter(this::getsNumber)
                .forEach(i -> arriving.add(work.binding().numbers().get(i)));
        work.refuseTaken(place.parent(), source.kind(), arriving, Set.of(source.id()));
        List<Provision> parts = numbered(operation.parts().get(0).printed() ? printed() : divided());
        Set<ProvisionId> lists = new HashSet<>(Set.of(place.parent().id()));
        List<Path> tombstones = Tombstones.of(work.root(), List.of(place.up()), source.kind(), arriving);
        Provision root = Tombstones.clear(Tree.with(place.up(), withParts(parts)), tombstones, lists);
        return new Edit(work.text().withRoot(root), new Region(Set.of(source.id()), lists), touches(root, parts));
    }

    private SourceSpan span() {
        return operation.target().span();
    }

    // the part that keeps the number has the one of this text, whatever it was in the text it was written for
    private boolean getsNumber(int index) {
        Label number = work.binding().places().get(0).target().label();
        return index != keeper || !work.binding().numbers().get(index).equals(number);
    }

    private List<Provision> printed() {
        Coverage.refuseGaps(place, Tree.all(source), span());
        List<Provision> contents = operation.parts().stream().map(Part::content).toList();
        Coverage.check(List.of(place), contents, span());
        return Lineage.adopted(contents, List.of(source));
    }

    private List<Provision> divided() {
        Coverage.refuseGaps(place, Stream.of(source), span());
        List<Integer> begins = begins();
        List<Provision> parts = new ArrayList<>();
        for (int i = 0; i < operation.parts().size(); i++) {
            int end = i + 1 < begins.size()
                    ? begins.get(i + 1)
                    : source.children().size();
            Provision frame = operation.parts().get(i).content();
            parts.add(frame.withText(i == 0 ? source.text() : "")
                    .withChildren(source.children().subList(begins.get(i), end)));
        }
        parts.forEach(this::refuseEmpty);
        return parts;
    }

    // tombstones alone are no text
    private void refuseEmpty(Provision part) {
        if (part.text().isEmpty() && part.children().stream().allMatch(Provision::isRepealed)) {
            throw empty();
        }
    }

    private Refusal empty() {
        return Refusal.of(
                Code.NOT_JOINABLE,
                span(),
                "a part of " + place.address() + " would be empty or stand before the one above it",
                BEGINS);
    }

    // where each part begins among the children, in their order
    private List<Integer> begins() {
        List<Integer> begins = new ArrayList<>(List.of(0));
        for (Path from : work.targets().subList(1, operation.parts().size())) {
            int begin = source.children().stream()
                    .map(Provision::id)
                    .toList()
                    .indexOf(from.target().id());
            if (begin < 0) {
                throw Refusal.of(
                        Code.TARGET_MISSING,
                        span(),
                        from.address() + " does not stand directly in " + place.address(),
                        BEGINS);
            }
            if (begin < begins.get(begins.size() - 1)) {
                throw empty();
            }
            begins.add(begin);
        }
        return begins;
    }

    private List<Provision> numbered(List<Provision> parts) {
        List<Provision> numbered = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Provision number =
                    getsNumber(i) ? source.withLabel(work.binding().numbers().get(i)) : source;
            Provision part = parts.get(i).withNumberOf(number).withStatus(Status.IN_FORCE);
            numbered.add(i == keeper ? kept(part) : part);
        }
        return numbered;
    }

    private Provision kept(Provision part) {
        String heading = part.heading().isEmpty() ? source.heading() : part.heading();
        return part.withId(source.id()).withHeading(heading);
    }

    private Provision withParts(List<Provision> parts) {
        List<Provision> children = new ArrayList<>(place.parent().children());
        int index = Tree.indexOf(place.parent(), source.id());
        children.remove(index);
        children.addAll(index, parts);
        return place.parent().withChildren(children);
    }

    private List<Touch> touches(Provision root, List<Provision> parts) {
        List<Path> after =
                parts.stream().map(part -> work.in(root, place.up().down(part))).toList();
        List<Address> addresses = after.stream().map(Path::address).toList();
        List<Touch> touches = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ProvisionId id = parts.get(i).id();
            List<Address> others = new ArrayList<>(addresses);
            others.remove(i);
            touches.add(
                    i == keeper
                            ? new Touch(id, Touch.Kind.SPLIT, place.address(), addresses.get(i), others)
                            : new Touch(id, Touch.Kind.SPLIT_OFF, null, addresses.get(i), List.of(place.address())));
        }
        touches.addAll(Lineage.touches(List.of(place), after));
        return touches;
    }

    /** What a division acts on: the provision, and the first provision of each part that names one. */
    static List<Path> places(Split split, Places places) {
        Set<Label> numbers = new HashSet<>();
        for (Part part : split.parts()) {
            if (!numbers.add(part.number().value())) {
                throw Refusal.of(
                        Code.NUMBER_TAKEN,
                        part.number().span(),
                        "the number " + part.number().value() + " is given twice");
            }
        }
        List<Path> found = new ArrayList<>(List.of(places.one(split.target())));
        split.parts().stream().map(Part::from).filter(Objects::nonNull).forEach(from -> found.add(places.one(from)));
        return found;
    }
}
