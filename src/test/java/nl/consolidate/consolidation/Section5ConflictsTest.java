package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.articles;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Section5ConflictsTest {
    private static final String LATER = "2030-01-01";

    @Nested
    class Concurrent {
        private final Operation edit = append("artikel 1", "A");
        private final Operation other = append("artikel 1", "B");

        @Test
        void is_who_was_adopted_before_the_earlier_in_the_order_was_published() {
            assertThat(findings(first(edit), second("2020-11-30", other))).containsExactly(Code.CONFLICT);
        }

        @Test
        void is_not_who_was_adopted_on_the_day_of_that_publication_or_later() {
            SampleWorld world = SampleWorld.of(base(), first(edit), second("2020-12-01", other));
            assertThat(world.text(LATER, LATER)).startsWith("1 one A B | 2 two | 3 three");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void is_without_a_day_of_adoption_who_was_published_no_later() {
            SampleDecision a = amendment("a", "2020-12-01", "2021-01-01", edit);
            assertThat(findings(a, amendment("b", "2020-12-01", "2021-02-01", other)))
                    .containsExactly(Code.CONFLICT);
            assertThat(findings(a, amendment("b", "2020-12-02", "2021-02-01", other)))
                    .isEmpty();
        }

        @Test
        void is_not_who_was_drafted_on_a_text_that_has_the_earlier() {
            assertThat(findings(first(edit), second("2020-11-30", other).draftedOn("2021-01-01")))
                    .isEmpty();
            assertThat(findings(first(edit), second("2021-01-10", other).draftedOn("2020-12-31")))
                    .containsExactly(Code.CONFLICT);
        }

        @Test
        void is_not_who_follows_by_an_explicit_order() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", edit)
                            .adopted("2020-11-01")
                            .order(1),
                    amendment("b", "2020-12-01", "2021-01-01", other)
                            .adopted("2020-11-01")
                            .order(2));
            assertThat(world.text(LATER, LATER)).startsWith("1 one A B | 2 two | 3 three");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void is_late_who_was_decided_early_and_published_after_another() {
            // b was decided first, and reaches the journal when a is long in force
            SampleDecision late =
                    amendment("b", "2021-03-01", "2021-03-02", other).adopted("2020-10-01");
            SampleWorld world = SampleWorld.of(base(), first(edit), late);
            assertThat(world.text("2021-03-01", LATER)).startsWith("1 one A | 2 two | 3 three");
            assertThat(world.errors("2021-03-02", LATER)).containsExactly(Code.CONFLICT);
        }
    }

    @Nested
    class Meeting {
        @Test
        void in_the_same_words_is_a_conflict() {
            assertThat(conflict(replaceText("artikel 1", "one", "A"), replaceText("artikel 1", "one", "B")))
                    .isEqualTo("artikel 1");
        }

        @Test
        void in_other_words_of_one_article_is_none_and_is_noted() {
            SampleWorld world =
                    meeting(replaceText("artikel 4 lid 1", "four", "A"), replaceText("artikel 4 lid 2", "vier", "B"));
            assertThat(world.text(LATER, LATER)).endsWith("4 4 | 1 A | 2 B");
            assertThat(world.findings()).containsExactly(Code.CONCURRENT);
        }

        @Test
        void is_noted_at_the_operations_that_meet_and_not_at_their_neighbours() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    first(append("artikel 1", "A"), replaceText("artikel 4 lid 1", "four", "A")),
                    second("2020-11-30", append("artikel 2", "B"), replaceText("artikel 4 lid 2", "vier", "B")));
            Diagnostic note = world.at(LATER, LATER).findings().get(0);
            assertThat(note.code()).isEqualTo(Code.CONCURRENT);
            assertThat(note.at()).isEqualTo("artikel 4");
            assertThat(List.of(span(note), note.related().get(0).span()))
                    .isEqualTo(world.at(LATER, LATER).applied().stream()
                            .filter(effect -> effect.change() != null
                                    && effect.change().operation() instanceof Operation.ReplaceText)
                            .map(effect -> effect.span())
                            .sorted((one, other) -> other.toString().compareTo(one.toString()))
                            .toList());
        }

        private SourceSpan span(Diagnostic note) {
            return Objects.requireNonNull(note.span());
        }

        @Test
        void a_heading_is_told_apart_from_the_words_below_it() {
            SampleWorld world = meeting(
                    replace("artikel 1", article("a", "1", "new").withHeading("Begin")),
                    replace("artikel 1", article("b", "1", "other").withHeading("Start")));
            assertThat(world.at(LATER, LATER).findings().get(0).help())
                    .contains("first a, then b: \"Start: other\"", "first b, then a: \"Begin: new\"");
        }

        @Test
        void in_other_articles_is_none_and_not_worth_a_note() {
            SampleWorld world = meeting(append("artikel 1", "A"), append("artikel 2", "B"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one A | 2 two B");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void with_a_replacement_of_what_the_other_edits_is_a_conflict() {
            assertThat(conflict(append("artikel 1", "A"), replace("artikel 1", article("b", "1", "new"))))
                    .isEqualTo("artikel 1");
            assertThat(conflict(replace("artikel 1", article("a", "1", "new")), append("artikel 1", "B")))
                    .isEqualTo("artikel 1");
        }

        @Test
        void with_a_repeal_of_what_the_other_edits_is_a_conflict() {
            assertThat(conflict(append("artikel 4 lid 2", "A"), repeal("artikel 4")))
                    .isEqualTo("artikel 4 lid 2");
            assertThat(conflict(repeal("artikel 1"), append("artikel 1", "B"))).isEqualTo("artikel 1");
        }

        @Test
        void with_a_renumbering_of_what_the_other_edits_is_a_conflict() {
            assertThat(conflict(append("artikel 2", "A"), renumber("artikel 2", "artikel 2a")))
                    .isEqualTo("artikel 2a");
        }

        @Test
        void of_two_that_give_one_number_is_a_conflict() {
            Operation one = insertAfter("artikel 1", article("a", "1a", "A"));
            Operation other = insertAfter("artikel 1", article("b", "1a", "B"));
            assertThat(conflict(one, other)).isEqualTo("artikel 1a");
        }

        @Test
        void of_an_insertion_with_the_end_of_its_anchor_is_a_conflict() {
            Operation one = renumber("artikel 3", "artikel 9");
            Operation other = insertAfter("artikel 3", article("b", "3a", "B"));
            assertThat(conflict(one, other)).isNotEmpty();
        }

        @Test
        void of_two_moves_of_which_one_moves_the_anchor_of_the_other_is_a_conflict() {
            SampleWorld world = meeting(moveAfter("artikel 1", "artikel 2"), moveAfter("artikel 2", "artikel 3"));
            assertThat(world.errors(LATER, LATER)).contains(Code.CONFLICT);
        }

        @Test
        void of_a_range_with_a_number_that_is_inserted_elsewhere_is_a_conflict() {
            SampleWorld world = meeting(
                    renumber("artikel 2 t/m 4", "artikel 12 t/m 14"),
                    insertAfter("artikel 1", article("b", "3a", "B")));
            assertThat(world.errors(LATER, LATER)).contains(Code.CONFLICT);
        }

        @Test
        void that_leaves_no_trace_counts_what_was_refused_in_one_order_and_its_cause() {
            SampleWorld world = meeting(
                    insertAfter("artikel 1", article("a", "9", "A")),
                    repeal("artikel 9"),
                    insertAfter("artikel 1", article("b", "9", "B")));
            assertThat(world.count(EffectState.REFUSED, LATER, LATER)).isEqualTo(3);
        }

        @Test
        void is_told_alike_whatever_was_asked_before() {
            SampleDecision[] decisions = {
                base(),
                amendment("a", "2020-12-01", "2021-01-01", repeal("artikel 9")),
                amendment("b", "2021-03-01", "2021-02-01", repeal("artikel 9")),
                SampleDecision.of("k")
                        .published("2021-03-02")
                        .inForce("2021-03-03")
                        .corrects("a", "", append("artikel 1", "K"))
            };
            SampleWorld fresh = SampleWorld.of(decisions);
            SampleWorld asked = SampleWorld.of(decisions);
            asked.at("2021-02-01", "2021-02-01");
            asked.at("2021-04-01", "2021-03-01");
            assertThat(asked.at("2021-04-01", "2021-04-01").ledger())
                    .isEqualTo(fresh.at("2021-04-01", "2021-04-01").ledger());
        }

        @Test
        void of_two_equal_replacements_is_none() {
            SampleWorld world = meeting(
                    replace("artikel 1", article("a", "1", "new")), replace("artikel 1", article("b", "1", "new")));
            assertThat(world.text(LATER, LATER)).startsWith("1 new");
            assertThat(world.findings()).containsExactly(Code.CONCURRENT);
        }

        @Test
        void after_the_provision_was_renumbered_goes_by_the_pinned_text() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    first(renumber("artikel 2", "artikel 2a")),
                    second("2020-11-30", append("artikel 2", "B")).draftedOn("2020-11-30"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one | 2a two B | 3 three");
            assertThat(world.errors(LATER, LATER)).isEmpty();
        }

        private SampleWorld meeting(Operation one, Operation... others) {
            return SampleWorld.of(base(), first(one), second("2020-11-30", others));
        }

        // the provision that the finding names, if both operations are in conflict and only there
        private String conflict(Operation one, Operation other) {
            SampleWorld world = meeting(one, other);
            assertThat(world.text("2021-01-31", LATER)).isNotEqualTo("REFUSED");
            assertThat(world.text("2021-02-01", LATER)).isEqualTo("REFUSED");
            assertThat(world.count(EffectState.REFUSED, LATER, LATER)).isEqualTo(2);
            List<Diagnostic> findings = world.at(LATER, LATER).findings().stream()
                    .filter(finding -> finding.code() == Code.CONFLICT)
                    .toList();
            assertThat(findings).hasSize(1);
            String message = findings.get(0).message();
            return message.substring(message.indexOf(" in ") + 4);
        }
    }

    @Nested
    class InPart {
        @Test
        void what_has_expired_of_a_party_does_not_stand_between_it_and_another() {
            SampleDecision a = SampleDecision.of("a")
                    .published("2020-12-01")
                    .inForce("2021-01-01")
                    .amends("r")
                    .part("A", append("artikel 4 lid 1", "A"));
            a.operation("B", a.dates(null, null, "2022-01-01"), repeal("artikel 4"));
            SampleDecision b =
                    amendment("b", "2020-11-30", "2021-02-01", replace("artikel 4", article("b", "4", "new")));
            SampleWorld world = SampleWorld.of(base(), a, b);
            assertThat(world.errors("2022-01-01", LATER)).contains(Code.CONFLICT);
        }

        @Test
        void a_party_of_which_one_operation_has_expired_is_judged_by_the_others() {
            SampleDecision b = SampleDecision.of("b")
                    .adopted("2020-11-30")
                    .published("2021-01-20")
                    .inForce("2021-02-01")
                    .amends("r");
            b.operation("A", b.dates(null, null, "2022-01-01"), append("artikel 2", "B"));
            b.operation("B", b.dates(null, null, null), append("artikel 1", "B"));
            SampleWorld world = SampleWorld.of(base(), first(append("artikel 1", "A")), b);
            assertThat(world.count(EffectState.REFUSED, "2022-01-01", LATER)).isEqualTo(2);
            SampleDecision c = SampleDecision.of("b")
                    .adopted("2020-11-30")
                    .published("2021-01-20")
                    .inForce("2021-02-01")
                    .amends("r");
            c.operation("A", c.dates(null, null, "2022-01-01"), append("artikel 1", "B"));
            c.operation("B", c.dates(null, null, null), append("artikel 2", "B"));
            SampleWorld over = SampleWorld.of(base(), first(append("artikel 1", "A")), c);
            assertThat(over.text("2021-12-31", LATER)).isEqualTo("REFUSED");
            assertThat(over.text("2022-01-01", LATER)).startsWith("1 one A | 2 two B");
        }
    }

    @Nested
    class Finding {
        @Test
        void shows_both_places_and_the_text_under_either_order() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    first(append("artikel 1", "A")),
                    second("2020-11-30", replace("artikel 1", article("b", "1", "new"))));
            Diagnostic finding = world.at(LATER, LATER).findings().get(0);
            assertThat(finding.message())
                    .isEqualTo("b and a were made without knowledge of each other and do not go together in artikel 1");
            assertThat(finding.span()).hasToString("b.yaml:6:1");
            assertThat(finding.related())
                    .extracting(related -> related.span().toString())
                    .containsExactly("a.yaml:6:1");
            assertThat(finding.help()).contains("first a, then b: \"new\"", "first b, then a: \"new A\"");
        }

        @Test
        void says_what_is_refused_in_one_order() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    first(replaceText("artikel 1", "one", "A")),
                    second("2020-11-30", replaceText("artikel 1", "one", "B")));
            assertThat(world.errors(LATER, LATER)).containsExactly(Code.CONFLICT);
            assertThat(world.at(LATER, LATER).findings().get(0).help())
                    .anyMatch(help -> help.startsWith("first a, then b: b, part A is refused, "));
        }

        @Test
        void of_one_regulation_does_not_hold_up_another() {
            SampleDecision elsewhere = SampleDecision.of(regulation("q", articles("q", "uno")))
                    .published("2020-01-01")
                    .inForce("2020-02-01");
            SampleWorld world = SampleWorld.of(
                    base(), elsewhere, first(append("artikel 1", "A")), second("2020-11-30", append("artikel 1", "B")));
            assertThat(world.consolidator()
                            .at("q", new Viewpoint(SampleDecision.day(LATER), SampleDecision.day(LATER)))
                            .isRefused())
                    .isFalse();
        }
    }

    @Nested
    class Resolved {
        private final SampleDecision a = first(append("artikel 1", "A"));

        @Test
        void by_the_other_order() {
            SampleWorld world = SampleWorld.of(
                    base(), a, second("2020-11-30", append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a"));
            assertThat(world.text("2021-01-31", LATER)).startsWith("1 one A |");
            assertThat(world.text(LATER, LATER)).startsWith("1 one B A |");
            assertThat(world.count(EffectState.APPLIED, LATER, LATER)).isEqualTo(2);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void by_the_other_order_whatever_was_asked_before() {
            SampleWorld world = SampleWorld.of(
                    base(), a, second("2020-11-30", append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a"));
            assertThat(world.text("2021-03-01", LATER)).startsWith("1 one B A |");
            assertThat(world.text("2021-04-01", LATER)).startsWith("1 one B A |");
            assertThat(world.text("2021-02-01", "2021-02-01")).startsWith("1 one B A |");
            assertThat(world.text("2021-02-01", "2021-03-01")).startsWith("1 one B A |");
        }

        @Test
        void by_the_other_order_of_whole_instructions() {
            SampleDecision one =
                    first(renumber("artikel 4", "artikel 4a"), insertAfter("artikel 3", article("a", "4", "new")));
            SampleWorld world = SampleWorld.of(
                    base(),
                    one,
                    second("2020-11-30", append("artikel 4 lid 2", "B")).resolvesByOrder("artikel 4a", "b", "a"));
            assertThat(world.text(LATER, LATER)).endsWith("3 three | 4 new | 4a 4 | 1 four | 2 vier B");
        }

        @Test
        void by_confirming_the_order() {
            SampleWorld world = SampleWorld.of(
                    base(), a, second("2020-11-30", append("artikel 1", "B")).resolvesByOrder("artikel 1", "a", "b"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one A B |");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void by_a_text() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    first(replaceText("artikel 1", "one", "A")),
                    second("2020-11-30", replaceText("artikel 1", "one", "B"))
                            .resolvesByText(replacement("artikel 1", "A en B"), "a", "b"));
            assertThat(world.text(LATER, LATER)).startsWith("1 A en B |");
            assertThat(world.count(EffectState.APPLIED, LATER, LATER)).isEqualTo(2);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void by_leaving_one_out_with_its_reason() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    a,
                    second("2020-11-30", append("artikel 1", "B"), append("artikel 2", "B"))
                            .resolvesLeavingOut("a", "artikel 1", "a", "b"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one B | 2 two B |");
            assertThat(world.count(EffectState.LEFT_OUT, LATER, LATER)).isEqualTo(1);
            assertThat(world.count(EffectState.APPLIED, LATER, LATER)).isEqualTo(2);
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void from_a_day_on() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    a,
                    second("2020-11-30", append("artikel 1", "B"))
                            .resolvesByOrderFrom("2022-01-01", "artikel 1", "b", "a"));
            assertThat(world.text("2021-12-31", LATER)).isEqualTo("REFUSED");
            assertThat(world.text("2022-01-01", LATER)).startsWith("1 one B A |");
            assertThat(world.findings()).containsExactly(Code.CONFLICT);
        }

        @Test
        void elsewhere_is_unused() {
            SampleWorld world = SampleWorld.of(
                    base(), a, second("2020-11-30", append("artikel 1", "B")).resolvesByOrder("artikel 2", "b", "a"));
            assertThat(world.findings()).containsExactlyInAnyOrder(Code.CONFLICT, Code.UNUSED_RESOLUTION);
        }

        @Test
        void where_there_is_no_conflict_is_unused() {
            SampleWorld world = SampleWorld.of(
                    base(), a, second("2020-12-15", append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one A B |");
            assertThat(world.findings()).containsExactly(Code.UNUSED_RESOLUTION);
        }

        @Test
        void twice_is_ambiguous_and_settles_nothing() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    a,
                    second("2020-11-30", append("artikel 1", "B"))
                            .resolvesByOrder("artikel 1", "b", "a")
                            .resolvesByOrder("artikel 1", "a", "b"));
            assertThat(world.text(LATER, LATER)).isEqualTo("REFUSED");
            assertThat(world.findings()).containsExactlyInAnyOrder(Code.CONFLICT, Code.AMBIGUOUS_RESOLUTION);
        }

        @Test
        void leaves_what_follows_in_its_place() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    a,
                    second("2020-11-30", append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a"),
                    amendment("c", "2021-04-01", "2021-05-01", append("artikel 1", "C"))
                            .adopted("2021-03-15"));
            assertThat(world.text(LATER, LATER)).startsWith("1 one B A C |");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void is_shown_as_a_note_of_the_editor() {
            SampleWorld world = SampleWorld.of(
                    base(), a, second("2020-11-30", append("artikel 1", "B")).resolvesByOrder("artikel 1", "b", "a"));
            ConsolidatedText text = world.at(LATER, LATER);
            List<HistoryEntry> history =
                    text.historyOf(text.regulation().root().children().get(0).id());
            assertThat(history.get(history.size() - 1).kind()).isEqualTo(HistoryKind.SETTLED);
            assertThat(history.get(history.size() - 1).effect().reason()).isEqualTo("zo bedoeld");
        }

        @Test
        void of_an_inexact_replay_by_leaving_it_out_there() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", insertAfter("artikel 1", article("a", "1a", "new"))),
                    amendment("b", "2021-05-01", "2021-06-01", append("artikel 1a", "B"))
                            .retroactiveTo("2020-06-01")
                            .resolvesLeavingOut("b", "artikel 1a", "a", "b"));
            assertThat(world.text("2020-07-01", LATER)).startsWith("1 one | 2 two");
            assertThat(world.count(EffectState.LEFT_OUT, "2020-07-01", LATER)).isEqualTo(1);
            assertThat(world.text("2021-01-01", LATER)).startsWith("1 one | 1a new B | 2 two");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void of_an_inexact_replay_by_a_text() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    amendment("a", "2020-12-01", "2021-01-01", replaceText("artikel 1", "one", "wun")),
                    amendment("b", "2021-05-01", "2021-06-01", replaceText("artikel 1", "wun", "een"))
                            .retroactiveTo("2020-06-01")
                            .resolvesByText(replacement("artikel 1", "een"), "a", "b"));
            assertThat(world.text("2020-07-01", LATER)).startsWith("1 een | 2 two");
            assertThat(world.text("2021-01-01", LATER)).startsWith("1 een | 2 two");
            assertThat(world.findings()).isEmpty();
        }

        private Operation.Replace replacement(String target, String text) {
            return (Operation.Replace) replace(target, article("settled", "1", text));
        }
    }

    @Nested
    class SixTraps {
        @Test
        void an_edit_in_force_later_than_a_renumbering_lands_where_the_provision_is_then() {
            // a is drafted on the old numbers; b, in force earlier, renumbers 5 to 5a
            SampleDecision edit = amendment("a", "2021-05-01", "2021-06-01", append("artikel 4 lid 2", "!"))
                    .adopted("2021-01-10");
            SampleDecision renumbering = amendment("b", "2021-02-01", "2021-03-01", renumber("artikel 4", "artikel 4a"))
                    .adopted("2021-01-20");
            SampleWorld silent = SampleWorld.of(base(), edit, renumbering);
            assertThat(silent.text("2021-06-01", LATER)).isEqualTo("REFUSED");
            assertThat(silent.errors("2021-06-01", LATER)).contains(Code.CONFLICT);
            SampleWorld pinned = SampleWorld.of(base(), edit.draftedOn("2021-01-10"), renumbering);
            assertThat(pinned.text("2021-06-01", LATER)).endsWith("4a 4 | 1 four | 2 vier!");
        }

        @Test
        void a_shorter_replacement_leaves_nothing_of_the_old() {
            SampleWorld world = SampleWorld.of(
                    base(), first(replace("artikel 4", article("a", "4", "kort", lid("a", "4", "1", "een")))));
            assertThat(world.text(LATER, LATER)).endsWith("3 three | 4 kort | 1 een");
        }

        @Test
        void two_decisions_of_one_day_on_one_article_are_a_tie() {
            assertThat(findings(
                            amendment("a", "2020-12-01", "2021-01-01", append("artikel 1", "A")),
                            amendment("b", "2020-12-01", "2021-01-01", append("artikel 1", "B"))))
                    .containsExactly(Code.ORDER_TIE);
        }

        @Test
        void two_that_are_concurrent_on_different_days_are_a_conflict() {
            assertThat(findings(first(append("artikel 1", "A")), second("2020-11-30", append("artikel 1", "B"))))
                    .containsExactly(Code.CONFLICT);
        }

        @Test
        void two_that_follow_one_another_on_one_article_are_no_conflict() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    first(append("artikel 1", "A")),
                    second("2021-01-15", replace("artikel 1", article("b", "1", "new"))));
            assertThat(world.text(LATER, LATER)).startsWith("1 new |");
            assertThat(world.findings()).isEmpty();
        }

        @Test
        void an_article_4a_inserted_after_4_stands_after_4() {
            SampleWorld world = SampleWorld.of(base(), first(insertAfter("artikel 4", article("a", "4a", "new"))));
            assertThat(world.text(LATER, LATER)).endsWith("4 4 | 1 four | 2 vier | 4a new");
            SampleWorld middle = SampleWorld.of(base(), first(insertAfter("artikel 2", article("a", "2a", "new"))));
            assertThat(middle.text(LATER, LATER)).startsWith("1 one | 2 two | 2a new | 3 three");
        }

        @Test
        void an_insertion_on_a_taken_number_is_refused() {
            assertThat(findings(first(insertAfter("artikel 1", article("a", "2", "new")))))
                    .containsExactly(Code.NUMBER_TAKEN);
        }

        @Test
        void a_repeal_of_a_missing_article_is_refused() {
            assertThat(findings(first(repeal("artikel 9")))).containsExactly(Code.TARGET_MISSING);
        }
    }

    private static List<Code> findings(SampleDecision... amendments) {
        SampleDecision[] all = new SampleDecision[amendments.length + 1];
        all[0] = base();
        System.arraycopy(amendments, 0, all, 1, amendments.length);
        return SampleWorld.of(all).findings();
    }

    private static Operation moveAfter(String moved, String anchor) {
        SourceSpan somewhere = SourceSpan.startOf(new SourceFile("x", ""));
        return new Operation.Move(
                new Located<>(Addresses.parse(moved), somewhere),
                new Placement.After(new Located<>(Address.parse(anchor), somewhere)));
    }

    private static SampleDecision first(Operation... operations) {
        return amendment("a", "2020-12-01", "2021-01-01", operations).adopted("2020-11-01");
    }

    private static SampleDecision second(String adopted, Operation... operations) {
        return amendment("b", "2021-01-20", "2021-02-01", operations).adopted(adopted);
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation(
                        "r",
                        article("r", "1", "one"),
                        article("r", "2", "two"),
                        article("r", "3", "three"),
                        article("r", "4", "4", lid("r", "4", "1", "four"), lid("r", "4", "2", "vier"))))
                .adopted("2019-11-01")
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision amendment(String id, String published, String inForce, Operation... operations) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part("A", operations);
    }
}
