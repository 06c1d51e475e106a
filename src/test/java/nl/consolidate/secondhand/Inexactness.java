package nl.consolidate.secondhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.secondhand.Deed.Settle;
import org.jspecify.annotations.Nullable;

/** What cannot be replayed exactly for want of another decision, and is left out for that (section 5, rules 7 and 8). */
final class Inexactness {
    private final Resolver resolver;

    Inexactness(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The first operation before a limit that is refused and that a resolution leaves out. */
    Optional<Unit> leftOut(Course course, List<Settle> settlements, @Nullable Unit limit, int b) {
        List<Settle> leaving = settlements.stream().filter(Settle::out).toList();
        if (leaving.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> units = limit == null ? course.units() : course.before(limit);
        Scene scene = resolver.replay(units, b);
        return scene.tried().stream()
                .filter(tried -> tried.refused() && tried.reading().meaning() != null)
                .filter(tried -> course.isInItsPlace(tried.unit()))
                .filter(tried -> isLeftOut(tried, units, settlements, b))
                .map(Scene.Tried::unit)
                .findFirst();
    }

    // of two that settle it neither does
    private boolean isLeftOut(Scene.Tried tried, List<Unit> here, List<Settle> settlements, int b) {
        String decision = tried.unit().placed().id();
        for (String missing : missing(tried, here, b)) {
            List<Settle> found = settlements.stream()
                    .filter(Settle::out)
                    .filter(each ->
                            each.isBetween(decision, missing) && each.act().equals(decision))
                    .toList();
            if (found.size() == 1) {
                return true;
            }
        }
        return false;
    }

    private List<String> missing(Scene.Tried tried, List<Unit> here, int b) {
        Unit unit = tried.unit();
        List<Unit> there = resolver.writtenAfter(unit, b);
        int by = resolver.writtenBy(unit, b);
        Text written = resolver.replay(there, by).text();
        if (isRefusedToo(tried, written)) {
            return List.of();
        }
        Set<String> places =
                Set.copyOf(places(Objects.requireNonNull(tried.reading().meaning())));
        List<String> names = here.stream().map(Unit::name).toList();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            Unit each = there.get(i);
            boolean touches = !names.contains(each.name()) && isTouched(there.subList(0, i), each, places, written, by);
            if (touches && !missing.contains(each.placed().id())) {
                missing.add(each.placed().id());
            }
        }
        return missing;
    }

    private boolean isRefusedToo(Scene.Tried tried, Text written) {
        Scene after = new Scene(written, List.of()).after(tried.unit(), tried.reading(), resolver.first());
        return after.tried().get(0).refused();
    }

    private static List<String> places(Meaning meaning) {
        List<String> places = new ArrayList<>(meaning.targets());
        places.add(meaning.named());
        return places;
    }

    // what it changed is a place, holds one, or stands in one
    private boolean isTouched(List<Unit> before, Unit unit, Set<String> places, Text written, int b) {
        Piece one = resolver.replay(before, b).text().root();
        List<Unit> with = new ArrayList<>(before);
        with.add(unit);
        Scene after = resolver.replay(with, b);
        Piece other = after.text().root();
        Piece root = written.root();
        if (one == null || other == null || root == null) {
            return false;
        }
        Set<String> changed = Difference.between(one, other);
        Scene.Tried last = after.tried().get(after.tried().size() - 1);
        Meaning meaning = last.reading().meaning();
        if (meaning != null && !last.refused() && meaning.doing().verb() == Doing.Verb.MOVE) {
            changed.addAll(meaning.targets());
        }
        changed.remove(root.id());
        return places.stream()
                .flatMap(place -> root.find(place).stream())
                .anyMatch(place -> changed.stream()
                        .anyMatch(id -> place.find(id).isPresent()
                                || root.find(id)
                                        .flatMap(held -> held.find(place.id()))
                                        .isPresent()));
    }
}
