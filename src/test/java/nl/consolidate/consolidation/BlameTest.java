package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.SampleDecision;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blame follows identity, never the number (concepts, section 1). */
class BlameTest {
    private static final String LATER = "2030-01-01";

    @Test
    void words_of_one_effect_that_stand_together_are_one_run() {
        assertThat(text("artikel 1", append("artikel 1", "and more"))).isEqualTo("one for all[r] and more[a]");
        assertThat(text("artikel 1", replaceText("artikel 1", "for", "or"))).isEqualTo("one[r] or[a] all[r]");
    }

    @Test
    void a_heading_has_words_of_its_own() {
        Operation heading = new Operation.ReplaceHeading(at(Address.parse("artikel 1")), "Markt en kraam");
        Attribution found = attribution("artikel 1", heading);
        assertThat(shown(found.heading())).isEqualTo("Markt[r] en kraam[a]");
        assertThat(shown(found.text())).isEqualTo("one for all[r]");
        assertThat(found.last().decision().id()).isEqualTo("a");
    }

    @Test
    void a_new_provision_is_of_who_inserted_it() {
        Attribution found = attribution("artikel 1a", insertAfter("artikel 1", article("a", "1a", "new")));
        assertThat(found.origin().decision().id()).isEqualTo("a");
        assertThat(shown(found.text())).isEqualTo("new[a]");
        assertThat(found.isRenumbered()).isFalse();
    }

    @Test
    void another_number_is_of_who_gave_it_and_claims_no_words() {
        Attribution found = attribution("artikel 9", renumber("artikel 1", "artikel 9"));
        assertThat(found.isRenumbered()).isTrue();
        assertThat(found.number().decision().id()).isEqualTo("a");
        assertThat(found.last().decision().id()).isEqualTo("r");
        assertThat(shown(found.text())).isEqualTo("one for all[r]");
    }

    @Test
    void who_changed_the_words_of_a_lid_did_not_change_those_of_its_neighbour() {
        assertThat(attribution("artikel 2 lid 2", append("artikel 2 lid 1", "A"))
                        .last()
                        .decision()
                        .id())
                .isEqualTo("r");
        assertThat(attribution("artikel 2 lid 1", append("artikel 2 lid 1", "A"))
                        .last()
                        .decision()
                        .id())
                .isEqualTo("a");
    }

    @Test
    void a_replaced_article_keeps_the_words_of_the_leden_that_go_on() {
        Operation replacing = replace(
                "artikel 2",
                article("a", "2", "", lid("a", "2", "1", "the first lid"), lid("a", "2", "3", "the third lid")));
        assertThat(text("artikel 2 lid 1", replacing)).isEqualTo("the first lid[r]");
        assertThat(text("artikel 2 lid 3", replacing)).isEqualTo("the third lid[a]");
    }

    @Test
    void words_that_lose_their_number_stay_with_who_wrote_them() {
        Operation unnumber = new Operation.UnnumberText(at(Address.parse("artikel 3")));
        assertThat(text("artikel 3", unnumber)).isEqualTo("the only lid[r]");
        Operation number = new Operation.NumberText(at(Address.parse("artikel 3")), "1.");
        assertThat(text("artikel 3 lid 1", unnumber, append("artikel 3", "more"), number))
                .isEqualTo("the only lid[r] more[a]");
    }

    @Test
    void a_tombstone_is_of_who_repealed_the_provision() {
        Attribution found = attribution("artikel 1", repeal("artikel 1"));
        assertThat(found.last().decision().id()).isEqualTo("a");
        assertThat(found.origin().decision().id()).isEqualTo("r");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_beside_the_provisions_is_of_who_set_it(Property property) {
        Blame blame = blame(new Operation.SetProperty(at(property), "Anders"));
        for (Property each : Property.values()) {
            assertThat(blame.of(each))
                    .as(each.name())
                    .allSatisfy(run -> assertThat(run.by().decision().id()).isEqualTo(each == property ? "a" : "r"));
        }
        assertThat(shown(blame.of(property))).isEqualTo("Anders[a]");
        assertThat(shown(blame.of(Property.TITLE)))
                .isEqualTo(property == Property.TITLE ? "Anders[a]" : "Regeling r[r]");
    }

    @Test
    void nobody_is_named_for_what_was_refused() {
        SampleDecision wrong = decision("b", "2021-06-01", replaceText("artikel 1", "never", "there"));
        SampleWorld world = SampleWorld.of(base(), decision("a", "2021-01-01", append("artikel 1", "A")), wrong);
        Blame blame = world.consolidator().blame("r", new Viewpoint(day(LATER), day(LATER)));
        assertThat(shown(found(world, blame, "artikel 1").text())).isEqualTo("one for all[r] A[a]");
    }

    private static String text(String address, Operation... operations) {
        return shown(attribution(address, operations).text());
    }

    private static Attribution attribution(String address, Operation... operations) {
        SampleWorld world = world(operations);
        return found(world, world.consolidator().blame("r", new Viewpoint(day(LATER), day(LATER))), address);
    }

    private static Attribution found(SampleWorld world, Blame blame, String address) {
        return blame.of(Lookup.find(world.then(LATER).regulation().root(), Address.parse(address))
                        .get(0)
                        .target()
                        .id())
                .orElseThrow();
    }

    private static Blame blame(Operation... operations) {
        return world(operations).consolidator().blame("r", new Viewpoint(day(LATER), day(LATER)));
    }

    private static SampleWorld world(Operation... operations) {
        return SampleWorld.of(base(), decision("a", "2021-01-01", operations));
    }

    private static String shown(List<WordRun> runs) {
        return runs.stream()
                .map(run -> run.words().strip() + "[" + run.by().decision().id() + "]")
                .collect(Collectors.joining(" "));
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation(
                        "r",
                        article("r", "1", "one for all").withHeading("Markt"),
                        article(
                                "r",
                                "2",
                                "",
                                lid("r", "2", "1", "the first lid"),
                                lid("r", "2", "2", "the second lid")),
                        article("r", "3", "", lid("r", "3", "1", "the only lid"))))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision decision(String id, String inForce, Operation... operations) {
        return SampleDecision.of(id)
                .published(day(inForce).minusDays(10).toString())
                .inForce(inForce)
                .amends("r")
                .part("A", operations);
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, SourceSpan.startOf(new SourceFile("x", "")));
    }
}
