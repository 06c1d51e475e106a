package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Test;

/** A correction holds from the first day of the corrected decision, and is seen from its own publication on. */
class RectificationTest {
    private static final String SLIP = "1 ONNE | 2 two";
    private static final String RIGHT = "1 ONE | 2 two";
    private static final String OLD = "1 one | 2 two";

    @Test
    void published_before_commencement_it_is_part_of_what_is_announced() {
        SampleWorld world = SampleWorld.of(base(), slip("2024-03-01"), rectification("2024-02-01"));
        assertThat(world.text("2024-03-01", "2024-01-31")).isEqualTo(SLIP);
        assertThat(world.text("2024-03-01", "2024-02-01")).isEqualTo(RIGHT);
        assertThat(world.count(EffectState.ANNOUNCED, "2024-02-15", "2024-02-15"))
                .isEqualTo(2);
    }

    @Test
    void published_after_commencement_it_holds_for_all_days_of_the_decision() {
        SampleWorld world = SampleWorld.of(base(), slip("2024-01-01"), rectification("2024-06-01"));
        assertThat(world.text("2024-01-01", "2024-05-31")).isEqualTo(SLIP);
        assertThat(world.text("2024-01-01", "2024-06-01")).isEqualTo(RIGHT);
        assertThat(world.text("2023-12-31", "2024-06-01")).isEqualTo(OLD);
    }

    @Test
    void of_a_decision_without_publication_it_is_not_known_before_its_own() {
        SampleDecision slip = SampleDecision.of("a")
                .inForce("2024-03-01")
                .amends("r")
                .part("A", replaceText("artikel 1", "one", "ONNE"));
        SampleWorld world = SampleWorld.of(base(), slip, rectification("2024-06-01"));
        assertThat(world.count(EffectState.NOT_YET_KNOWN, "2024-07-01", "2024-05-31"))
                .isEqualTo(1);
        assertThat(world.count(EffectState.OUTSTANDING, "2024-07-01", "2024-05-31"))
                .isEqualTo(1);
        assertThat(world.count(EffectState.NOT_YET_KNOWN, "2024-07-01", "2024-06-01"))
                .isZero();
        assertThat(world.count(EffectState.OUTSTANDING, "2024-07-01", "2024-06-01"))
                .isEqualTo(2);
    }

    @Test
    void published_after_expiry_it_mends_the_past_and_brings_nothing_back() {
        SampleWorld world = SampleWorld.of(base(), slip("2024-01-01").until("2024-03-01"), rectification("2024-06-01"));
        assertThat(world.text("2024-02-01", "2024-06-01")).isEqualTo(RIGHT);
        assertThat(world.text("2024-03-01", "2024-06-01")).isEqualTo(OLD);
    }

    @Test
    void of_a_retroactive_part_it_reaches_back_as_far() {
        SampleWorld world =
                SampleWorld.of(base(), slip("2024-01-01").retroactiveTo("2023-01-01"), rectification("2024-06-01"));
        assertThat(world.text("2023-01-01", "2024-05-31")).isEqualTo(SLIP);
        assertThat(world.text("2023-01-01", "2024-06-01")).isEqualTo(RIGHT);
        assertThat(world.text("2022-12-31", "2024-06-01")).isEqualTo(OLD);
    }

    @Test
    void of_one_of_two_regulations_it_reaches_that_one_only() {
        SampleDecision q = SampleDecision.of(regulation("q", articles("q", "one")))
                .published("2019-12-01")
                .inForce("2020-01-01");
        SampleDecision a = slip("2024-01-01");
        a.amends("q").part("A", replaceText("artikel 1", "one", "ONNE"));
        SampleDecision onQ = SampleDecision.of("k")
                .published("2024-06-01")
                .correctsOn("a", "q", "A", replaceText("artikel 1", "ONNE", "ONE"));
        assertThat(SampleWorld.of(base(), q, a, onQ).text("2024-07-01", "2024-07-01"))
                .isEqualTo(SLIP);
        SampleDecision onR = SampleDecision.of("k")
                .published("2024-06-01")
                .correctsOn("a", "r", "A", replaceText("artikel 1", "ONNE", "ONE"));
        assertThat(SampleWorld.of(base(), q, a, onR).text("2024-07-01", "2024-07-01"))
                .isEqualTo(RIGHT);
    }

    @Test
    void a_correction_is_corrected_in_its_turn_from_the_same_first_day() {
        SampleDecision wrong = SampleDecision.of("k")
                .published("2024-06-01")
                .corrects("a", "A", replaceText("artikel 1", "ONNE", "ONEE"));
        SampleDecision right = SampleDecision.of("l")
                .published("2024-09-01")
                .corrects("k", "A", replaceText("artikel 1", "ONEE", "ONE"));
        SampleWorld world = SampleWorld.of(base(), slip("2024-01-01"), wrong, right);
        assertThat(world.text("2024-01-01", "2024-08-31")).isEqualTo("1 ONEE | 2 two");
        assertThat(world.text("2024-01-01", "2024-09-01")).isEqualTo(RIGHT);
        assertThat(world.at("2024-01-01", "2024-09-01").ledger().total()).isEqualTo(3);
    }

    @Test
    void of_an_annulled_decision_it_falls_away_with_it() {
        SampleDecision n = SampleDecision.of("n").published("2024-07-01").annuls("a", null);
        SampleWorld world = SampleWorld.of(base(), slip("2024-01-01"), rectification("2024-06-01"), n);
        assertThat(world.text("2024-02-01", "2024-06-30")).isEqualTo(RIGHT);
        assertThat(world.text("2024-02-01", "2024-07-01")).isEqualTo(OLD);
        assertThat(world.count(EffectState.ANNULLED, "2024-02-01", "2024-07-01"))
                .isEqualTo(2);
    }

    @Test
    void annulled_itself_it_leaves_the_decision_as_it_was() {
        SampleDecision n = SampleDecision.of("n").published("2024-07-01").annuls("k", null);
        SampleWorld world = SampleWorld.of(base(), slip("2024-01-01"), rectification("2024-06-01"), n);
        assertThat(world.text("2024-02-01", "2024-07-01")).isEqualTo(SLIP);
    }

    @Test
    void withdrawn_with_the_decision_it_never_holds() {
        SampleDecision w = SampleDecision.of("w")
                .published("2024-02-10")
                .inForce("2024-02-20")
                .withdraws("a", null);
        SampleWorld world = SampleWorld.of(base(), slip("2024-03-01"), rectification("2024-02-01"), w);
        assertThat(world.text("2024-04-01", "2024-04-01")).isEqualTo(OLD);
        assertThat(world.count(EffectState.EXPIRED, "2024-04-01", "2024-04-01")).isEqualTo(2);
    }

    @Test
    void without_a_place_words_go_where_the_corrected_part_stands() {
        SampleDecision deleted = SampleDecision.of("k")
                .published("2024-06-01")
                .corrects("a", "A", new Operation.DeleteText(whole(), at("N"), Times.ONCE));
        assertThat(SampleWorld.of(base(), earlier(), doubled(), deleted).text("2024-07-01", "2024-07-01"))
                .isEqualTo("1 OE | 2 two N");
        SampleDecision inserted = SampleDecision.of("k")
                .published("2024-06-01")
                .corrects("a", "A", new Operation.InsertText(whole(), at("X"), new WordPlace.AfterWords(at("N"))));
        assertThat(SampleWorld.of(base(), earlier(), doubled(), inserted).text("2024-07-01", "2024-07-01"))
                .isEqualTo("1 ON XE | 2 two N");
    }

    // the words of the correction stand in article 2 as well, which the part did not touch
    private static SampleDecision doubled() {
        return SampleDecision.of("a")
                .published("2023-12-01")
                .inForce("2024-01-01")
                .amends("r")
                .part("A", replaceText("artikel 1", "one", "ONE"));
    }

    private static SampleDecision earlier() {
        return SampleDecision.of("b")
                .published("2022-12-01")
                .inForce("2023-01-01")
                .amends("r")
                .part("A", replaceText("artikel 2", "two", "two N"));
    }

    @Test
    void without_a_place_words_of_one_part_are_not_those_of_another() {
        SampleDecision a = doubled().part("B", replaceText("artikel 2", "two", "two N"));
        assertThat(SampleWorld.of(base(), a, deleting("B")).text("2024-07-01", "2024-07-01"))
                .isEqualTo("1 ONE | 2 two");
        assertThat(SampleWorld.of(base(), a, deleting("")).errors("2024-07-01", "2024-07-01"))
                .containsExactly(Code.TARGET_AMBIGUOUS);
    }

    private static SampleDecision deleting(String part) {
        return SampleDecision.of("k")
                .published("2024-06-01")
                .corrects("a", part, new Operation.DeleteText(whole(), at("N"), Times.ONCE));
    }

    private static Located<Address> whole() {
        return at(Address.REGULATION);
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, new SourceSpan(new SourceFile("k.yaml", ""), 1, 1, 1, 2));
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation("r", articles("r", "one", "two")))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision slip(String inForce) {
        return SampleDecision.of("a")
                .published("2023-12-01")
                .inForce(inForce)
                .amends("r")
                .part("A", replaceText("artikel 1", "one", "ONNE"));
    }

    private static SampleDecision rectification(String published) {
        return SampleDecision.of("k").published(published).corrects("a", "A", replaceText("artikel 1", "ONNE", "ONE"));
    }
}
