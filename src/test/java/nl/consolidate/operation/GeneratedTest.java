package nl.consolidate.operation;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.consolidate.Trees.all;
import static nl.consolidate.Trees.places;
import static nl.consolidate.Trees.print;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.Ops;
import nl.consolidate.RandomOps;
import nl.consolidate.RandomTrees;
import nl.consolidate.Trees;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import org.junit.jupiter.api.Test;

/** Laws that hold for all operations on all texts; what an operation may change is worked out here a second time. */
class GeneratedTest {
    private static final int TREES = 400;
    private static final int STEPS = 12;

    private record Case(Regulation before, Change change, String origin, Binder.Result bound, Outcome outcome) {
        Outcome.Applied applied() {
            return (Outcome.Applied) outcome;
        }

        @Override
        public String toString() {
            return change.operation() + "\non\n" + print(before)
                    + (outcome instanceof Outcome.Applied applied ? "gives\n" + print(applied.text()) : "");
        }
    }

    private static Case run(Regulation text, Change change, String origin) {
        Binder.Result bound = Binder.bind(change, origin, text);
        Outcome outcome = bound instanceof Binder.Result.Bound some
                ? Applier.apply(some.binding(), text)
                : new Outcome.Refused(((Binder.Result.Refused) bound).reason());
        return new Case(text, change, origin, bound, outcome);
    }

    private static final List<Case> CASES = made().toList();

    /** Chains of operations, each on the text that the one before it left. */
    private static Stream<Case> made() {
        return Stream.iterate(0, seed -> seed < TREES, seed -> seed + 1).flatMap(seed -> {
            Random random = new Random(seed);
            Regulation text = RandomTrees.regulation(random);
            List<Case> chain = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                String origin = "besluit.A." + step;
                Case each = run(text, RandomOps.on(text, random, origin), origin);
                chain.add(each);
                text = each.outcome() instanceof Outcome.Applied applied ? applied.text() : text;
            }
            return chain.stream();
        });
    }

    @Test
    void each_kind_of_operation_is_applied_and_refused_often_enough_to_mean_something() {
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        CASES.forEach(each -> counts.computeIfAbsent(Kind.of(each.change()), kind -> new int[2])[
                each.outcome() instanceof Outcome.Applied ? 0 : 1]++);

        assertThat(counts.values().stream().mapToInt(count -> count[0]).sum()).isGreaterThan(2_000);
        assertThat(counts.values().stream().mapToInt(count -> count[1]).sum()).isGreaterThan(1_000);
        counts.forEach((kind, count) -> assertThat(count[0]).as("%s", kind).isGreaterThan(20));
    }

    private enum Kind {
        INSERT,
        REPLACE,
        REPEAL,
        RENUMBER,
        MOVE,
        WORDS,
        NUMBER,
        ROWS,
        PARTS,
        REGULATION;

        static Kind of(Change change) {
            return switch (change.operation().verb()) {
                case "insert" -> INSERT;
                case "replace" -> REPLACE;
                case "repeal" -> REPEAL;
                case "renumber" -> RENUMBER;
                case "move" -> MOVE;
                case "number-text", "unnumber-text" -> NUMBER;
                case "replace-regulation" -> REGULATION;
                case "insert-row", "replace-row", "repeal-row", "replace-cell" -> ROWS;
                case "split", "join" -> PARTS;
                default -> WORDS;
            };
        }
    }

    @Test
    void the_text_that_was_given_stays_as_it_is() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Regulation text = RandomTrees.regulation(random);
            Regulation twin = RandomTrees.regulation(new Random(seed));
            Case each = run(text, RandomOps.on(text, random, "b"), "b");

            assertThat(text.root()).as("%s", each).isEqualTo(twin.root());
        }
    }

    @Test
    void identities_stay_unique() {
        CASES.stream()
                .filter(each -> each.outcome() instanceof Outcome.Applied)
                .forEach(each -> assertThat(all(each.applied().text().root()).map(Provision::id))
                        .as("%s", each)
                        .doesNotHaveDuplicates());
    }

    @Test
    void numbers_stay_unique_where_they_were() {
        CASES.stream()
                .filter(each -> each.outcome() instanceof Outcome.Applied)
                .filter(each -> doubles(each.before().root()).isEmpty())
                .forEach(each -> assertThat(doubles(each.applied().text().root()))
                        .as("%s", each)
                        .isSubsetOf(ownDoubles(each.change())));
    }

    // what the content itself numbers twice is found where it is read
    private static Set<String> ownDoubles(Change change) {
        if (change.operation() instanceof Operation.Insert insert) {
            return doubles(insert.content());
        }
        return change.operation() instanceof Operation.ReplaceRegulation whole
                ? doubles(whole.content().root())
                : Set.of();
    }

    // numbers of articles and annexes anywhere, of all others beside each other; a tombstone has its number too
    private static Set<String> doubles(Provision root) {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        all(root)
                .filter(part -> part.kind().isLeaf() && part.label() != null)
                .map(part -> part.kind() + " " + part.label())
                .filter(name -> !seen.add(name))
                .forEach(found::add);
        all(root).filter(node -> node.kind() != ProvisionKind.HEADING).forEach(node -> {
            Set<String> beside = new HashSet<>();
            node.children().stream()
                    .filter(part -> part.label() != null)
                    .map(part -> part.kind() + " " + part.label())
                    .filter(name -> !beside.add(name))
                    .forEach(found::add);
        });
        return found;
    }

    @Test
    void an_operation_changes_nothing_outside_its_region() {
        CASES.stream()
                .filter(each -> each.outcome() instanceof Outcome.Applied)
                .filter(each -> Kind.of(each.change()) != Kind.REGULATION)
                .forEach(GeneratedTest::checkOutside);
    }

    private static void checkOutside(Case each) {
        Map<ProvisionId, Path> after = places(each.applied().text().root()).stream()
                .collect(toMap(place -> place.target().id(), place -> place));
        Set<ProvisionId> targets =
                Set.copyOf(((Binder.Result.Bound) each.bound()).binding().targets());
        Kind kind = Kind.of(each.change());
        for (Path before : places(each.before().root())) {
            Provision old = before.target();
            if (targets.stream().anyMatch(before::passes) && kind != Kind.RENUMBER && kind != Kind.MOVE) {
                continue;
            }
            Path place = after.get(old.id());
            if (place == null) {
                assertThat(old.isRepealed() && isNumberGiven(each, old))
                        .as("lost %s: %s", before.address(), each)
                        .isTrue();
                continue;
            }
            boolean renumbered = kind == Kind.RENUMBER && targets.contains(old.id());
            assertThat(ownWords(place.target(), renumbered)).as("%s", each).isEqualTo(ownWords(old, renumbered));
            if (!(kind == Kind.MOVE && targets.contains(old.id()))) {
                assertThat(place.parent().id())
                        .as("%s", each)
                        .isEqualTo(before.parent().id());
            }
        }
        checkOrder(each, after.keySet(), kind == Kind.RENUMBER ? Set.of() : targets);
    }

    // a tombstone goes only when its number is given to a provision that now has it
    private static boolean isNumberGiven(Case each, Provision tombstone) {
        return all(each.applied().text().root())
                .anyMatch(part -> part.kind() == tombstone.kind()
                        && !part.isRepealed()
                        && String.valueOf(part.label()).equals(String.valueOf(tombstone.label())));
    }

    private static List<Object> ownWords(Provision provision, boolean withoutNumber) {
        return List.of(
                provision.kind(),
                withoutNumber ? "" : String.valueOf(provision.label()),
                withoutNumber ? "" : provision.marker(),
                provision.heading(),
                provision.text(),
                provision.status(),
                provision.incomplete());
    }

    private static void checkOrder(Case each, Set<ProvisionId> kept, Set<ProvisionId> moved) {
        List<ProvisionId> before = order(each.before(), kept, moved);
        List<ProvisionId> after = order(each.applied().text(), Set.copyOf(before), moved);
        assertThat(after).as("%s", each).isEqualTo(before);
    }

    private static List<ProvisionId> order(Regulation text, Set<ProvisionId> among, Set<ProvisionId> moved) {
        return places(text.root()).stream()
                .filter(place -> moved.stream().noneMatch(place::passes))
                .map(place -> place.target().id())
                .filter(among::contains)
                .collect(toCollection(ArrayList::new));
    }

    @Test
    void what_did_not_change_keeps_its_reference() {
        CASES.stream()
                .filter(each -> each.outcome() instanceof Outcome.Applied)
                .filter(each -> Kind.of(each.change()) != Kind.REGULATION)
                .filter(each -> Kind.of(each.change()) != Kind.MOVE)
                .forEach(each -> {
                    Map<ProvisionId, Provision> old = all(each.before().root()).collect(toMap(Provision::id, p -> p));
                    all(each.applied().text().root())
                            .filter(now -> now.equals(old.get(now.id())))
                            .forEach(now -> assertThat(now).as("%s", each).isSameAs(old.get(now.id())));
                });
    }

    @Test
    void replacement_keeps_its_target_and_renumbering_and_moving_keep_all() {
        CASES.stream().filter(each -> each.outcome() instanceof Outcome.Applied).forEach(each -> {
            Set<ProvisionId> before = live(each.before());
            Set<ProvisionId> after = live(each.applied().text());
            switch (Kind.of(each.change())) {
                case REPLACE ->
                    assertThat(after)
                            .containsAll(((Binder.Result.Bound) each.bound())
                                    .binding()
                                    .targets());
                case RENUMBER, MOVE -> assertThat(after).as("%s", each).isEqualTo(before);
                case INSERT -> assertThat(after).as("%s", each).containsAll(before);
                case REPEAL -> assertThat(before).as("%s", each).containsAll(after);
                default -> {}
            }
        });
    }

    private static Set<ProvisionId> live(Regulation text) {
        return all(text.root())
                .filter(part -> !part.isRepealed())
                .map(Provision::id)
                .collect(toSet());
    }

    @Test
    void touches_name_all_that_began_and_all_that_ended() {
        CASES.stream().filter(each -> each.outcome() instanceof Outcome.Applied).forEach(each -> {
            Set<ProvisionId> before = live(each.before());
            Set<ProvisionId> after = live(each.applied().text());
            Set<ProvisionId> began = touched(each, Touch.Kind.INSERTED, Touch.Kind.SPLIT_OFF);
            Set<ProvisionId> ended = touched(each, Touch.Kind.REPEALED, Touch.Kind.ABSORBED);

            assertThat(after.stream()
                            .filter(id -> !before.contains(id) && !isNumberOfText(each))
                            .collect(toSet()))
                    .as("%s", each)
                    .isSubsetOf(began);
            assertThat(before.stream()
                            .filter(id -> !after.contains(id) && !isNumberOfText(each))
                            .collect(toSet()))
                    .as("%s", each)
                    .isSubsetOf(ended);
        });
    }

    private static boolean isNumberOfText(Case each) {
        return Kind.of(each.change()) == Kind.NUMBER;
    }

    private static Set<ProvisionId> touched(Case each, Touch.Kind... kinds) {
        return each.applied().touches().stream()
                .filter(touch -> List.of(kinds).contains(touch.kind()))
                .map(Touch::provision)
                .collect(toSet());
    }

    @Test
    void each_touched_address_leads_to_its_provision() {
        CASES.stream().filter(each -> each.outcome() instanceof Outcome.Applied).forEach(each -> {
            Map<ProvisionId, Path> after = places(each.applied().text().root()).stream()
                    .collect(toMap(place -> place.target().id(), place -> place));
            each.applied().touches().stream()
                    .filter(touch -> touch.kind() != Touch.Kind.REPEALED && touch.kind() != Touch.Kind.ABSORBED)
                    .forEach(touch -> assertThat(touch.to())
                            .as("%s", each)
                            .isEqualTo(Objects.requireNonNull(after.get(touch.provision()))
                                    .address()));
        });
    }

    @Test
    void dividing_and_joining_keep_every_word_and_lose_no_part() {
        CASES.stream()
                .filter(each -> each.outcome() instanceof Outcome.Applied)
                .filter(each -> Kind.of(each.change()) == Kind.PARTS)
                .forEach(each -> {
                    assertThat(words(each.applied().text())).as("%s", each).isEqualTo(words(each.before()));
                    Set<ProvisionId> ended = new HashSet<>(live(each.before()));
                    ended.removeAll(live(each.applied().text()));
                    assertThat(touched(each, Touch.Kind.ABSORBED))
                            .as("%s", each)
                            .containsAll(ended);
                });
    }

    private static String words(Regulation text) {
        return all(text.root())
                .map(Provision::text)
                .filter(words -> !words.isBlank())
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    @Test
    void binding_and_applying_are_deterministic() {
        CASES.forEach(each -> {
            Case again = run(each.before(), each.change(), each.origin());

            assertThat(again.outcome()).isEqualTo(each.outcome());
            assertThat(again.bound()).isEqualTo(each.bound());
        });
    }

    @Test
    void what_is_bound_on_one_text_means_the_same_provisions_under_other_numbers() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Regulation text = RandomTrees.regulation(random);
            Change change = RandomOps.on(text, random, "b");
            if (!(Binder.bind(change, "o", text) instanceof Binder.Result.Bound bound)
                    || bound.binding().targets().isEmpty()) {
                continue;
            }
            Regulation shifted = text.withRoot(shifted(text.root()));
            Outcome here = Applier.apply(bound.binding(), text);
            Outcome there = Applier.apply(bound.binding(), shifted);
            if (Kind.of(change) == Kind.WORDS || Kind.of(change) == Kind.REPEAL) {
                assertThat(there instanceof Outcome.Applied).isEqualTo(here instanceof Outcome.Applied);
                if (here instanceof Outcome.Applied one && there instanceof Outcome.Applied other) {
                    assertThat(other.text().root()).isEqualTo(shifted(one.text().root()));
                }
            }
        }
    }

    // every article and annex under a number far away
    private static Provision shifted(Provision node) {
        Label label = node.label();
        Provision renamed =
                node.kind().isLeaf() && label != null ? node.withLabel(new Label("9" + label.value())) : node;
        return renamed.withChildren(
                node.children().stream().map(GeneratedTest::shifted).toList());
    }

    @Test
    void a_permutation_of_numbers_and_back_is_the_same_text() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Regulation text = RandomTrees.regulation(random);
            List<String> numbers = all(text.root())
                    .filter(part -> part.kind() == ProvisionKind.ARTICLE && !part.isRepealed())
                    .map(part -> String.valueOf(part.label()))
                    .toList();
            if (numbers.isEmpty()) {
                continue;
            }
            List<String> other = new ArrayList<>(numbers);
            Collections.shuffle(other, random);
            String one = "artikel " + String.join(", ", numbers);
            String two = "artikel " + String.join(", ", other);
            Regulation there = Ops.applied(text, Ops.renumber(one, two));

            assertThat(Ops.applied(there, Ops.renumber(two, one)).root()).isEqualTo(text.root());
        }
    }

    @Test
    void an_insertion_that_is_repealed_leaves_the_rest_as_it_was() {
        int inserted = 0;
        for (int seed = 0; inserted < 2_000; seed++) {
            Random random = new Random(seed);
            Regulation text = RandomTrees.regulation(random);
            String article = "artikel " + (60 + seed % 7);
            Path anchor =
                    places(text.root()).get(random.nextInt(places(text.root()).size()));
            Change insert = Ops.insert(
                    article, Ops.after(anchor.address().toString()), RandomTrees.article(random, article.substring(8)));
            if (Ops.run(text, insert) instanceof Outcome.Applied applied) {
                Regulation after = Ops.applied(applied.text(), Ops.repeal(article));
                ProvisionId gone = Trees.id(applied.text(), article);
                assertThat(without(after.root(), gone)).isEqualTo(text.root());
                inserted++;
            }
        }
    }

    private static Provision without(Provision node, ProvisionId gone) {
        return node.withChildren(node.children().stream()
                .filter(child -> !child.id().equals(gone))
                .map(child -> without(child, gone))
                .toList());
    }
}
