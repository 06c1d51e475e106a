package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.article;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.insertAtEnd;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.SampleDecision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A conflict is named with both sources, both positions and the text they meet in (concepts, section 5). */
class ConflictWordsTest {
    private static final String LATER = "2030-01-01";

    @Nested
    class Readings {
        @Test
        void of_an_article_hold_its_leden_with_their_numbers() {
            Provision whole = article("b", "2", "", lid("b", "2", "1", "een"), lid("b", "2", "2", "twee"));
            assertThat(help(append("artikel 2", "A"), replace("artikel 2", whole)))
                    .contains("first a, then b: \"1. een 2. twee\"");
        }

        @Test
        void of_a_provision_that_one_order_repeals_say_so() {
            assertThat(help(repeal("artikel 2"), replace("artikel 2", article("b", "2", "new"))))
                    .contains("first b, then a: \"[vervallen]\"");
        }

        @Test
        void of_a_long_text_show_its_beginning() {
            assertThat(help(append("artikel 2", "A"), replace("artikel 2", article("b", "2", "x".repeat(160)))))
                    .contains("first a, then b: \"" + "x".repeat(160) + "\"")
                    .contains("first b, then a: \"" + "x".repeat(159) + "…\"");
        }

        @Test
        void of_a_chapter_list_what_it_holds() {
            Located<Address> chapter = at(Address.parse("hoofdstuk 1"));
            assertThat(help(
                            new Operation.ReplaceHeading(chapter, "Markten"),
                            new Operation.ReplaceHeading(chapter, "Kramen")))
                    .contains(
                            "first a, then b: \"Kramen: artikel 1, artikel 2\"",
                            "first b, then a: \"Markten: artikel 1, artikel 2\"");
        }

        @Test
        void of_the_regulation_name_it_as_a_whole() {
            Operation one = new Operation.SetProperty(at(Property.TITLE), "Marktregeling");
            Operation other = new Operation.SetProperty(at(Property.TITLE), "Kraamregeling");
            Diagnostic finding = finding(first(one), second(other));
            assertThat(finding.message()).endsWith("do not go together in the regulation");
        }

        @Test
        void of_an_operation_that_is_refused_in_one_order_name_it_with_its_reason() {
            assertThat(help(replaceText("artikel 2", "two", "A"), replaceText("artikel 2", "two", "B")))
                    .anyMatch(line -> line.startsWith("first a, then b: b, part B is refused, the words"))
                    .anyMatch(line -> line.startsWith("first b, then a: a, part A is refused, the words"));
        }
    }

    @Nested
    class Help {
        @Test
        void of_a_conflict_is_a_resolution_or_a_pinned_text() {
            assertThat(help(append("artikel 2", "A"), append("artikel 2", "B")))
                    .contains("settle it with `resolutions: [{between: [a, b], at: artikel 2, order: […],"
                            + " reason: …}]`, or pin with `drafted-on:` the text on which b was written");
        }

        @Test
        void of_a_tie_is_an_order() {
            Diagnostic tie = finding(
                    tying("a", append("artikel 2", "A")).adopted("2020-11-01"),
                    tying("b", append("artikel 2", "B")).adopted("2020-11-01"));
            assertThat(tie.code()).isEqualTo(Code.ORDER_TIE);
            assertThat(tie.message())
                    .isEqualTo("a and b have the same dates and give another text of artikel 2 in another order");
            assertThat(tie.help()).contains("say with `order:` in both which one goes first");
        }

        @Test
        void of_a_tie_without_days_of_adoption_asks_for_them_first() {
            Diagnostic tie = finding(
                    tying("a", append("artikel 2", "A")).adopted("2020-11-01"), tying("b", append("artikel 2", "B")));
            assertThat(tie.help())
                    .contains("give `adopted:` in both; where the days are equal, `order:` says which one goes first");
        }
    }

    @Nested
    class Positions {
        @Test
        void are_those_of_the_operations_that_meet() {
            SampleDecision a = first(append("artikel 1", "A"), append("artikel 2", "A"));
            SampleDecision b = second(append("artikel 3", "B"), append("artikel 2", "B"));
            Diagnostic finding = finding(a, b);
            assertThat(finding.span()).isNotNull();
            assertThat(finding.span()).isEqualTo(spanOf(b, "artikel 2"));
            assertThat(finding.related().get(0).span()).isEqualTo(spanOf(a, "artikel 2"));
            assertThat(finding.label()).isEqualTo("part B");
            assertThat(finding.related().get(0).label()).isEqualTo("the other decision, part A");
        }

        @Test
        void of_two_that_give_one_number_are_one_conflict() {
            assertThat(conflicts(
                            first(insertAfter("artikel 1", article("a", "1a", "A"))),
                            second(insertAfter("artikel 1", article("b", "1a", "B")))))
                    .hasSize(1);
        }

        @Test
        void that_meet_in_two_articles_are_two_conflicts() {
            assertThat(conflicts(
                            first(append("artikel 1", "A"), append("artikel 2", "A")),
                            second(append("artikel 1", "B"), append("artikel 2", "B"))))
                    .extracting(Diagnostic::message)
                    .satisfiesExactlyInAnyOrder(
                            message -> assertThat(message).endsWith("in artikel 1"),
                            message -> assertThat(message).endsWith("in artikel 2"));
        }

        @Test
        void of_a_whole_and_its_part_are_one_conflict_in_the_part_that_differs() {
            assertThat(conflicts(
                            first(append("artikel 4 lid 1", "A")),
                            second(replace("artikel 4", article("b", "4", "", lid("b", "4", "1", "een"))))))
                    .singleElement()
                    .extracting(Diagnostic::message)
                    .asString()
                    .endsWith("in artikel 4 lid 1");
        }

        @Test
        void of_a_lid_added_to_an_article_that_is_renumbered_are_apart() {
            SampleWorld world = SampleWorld.of(
                    base(),
                    first(renumber("artikel 1", "artikel 9")),
                    second(insertAtEnd("artikel 4", lid("b", "4", "3", "drie"))));
            assertThat(world.errors(LATER, LATER)).isEmpty();
        }
    }

    private static List<String> help(Operation one, Operation other) {
        return finding(first(one), second(other)).help();
    }

    private static Diagnostic finding(SampleDecision one, SampleDecision other) {
        return conflicts(one, other).get(0);
    }

    private static List<Diagnostic> conflicts(SampleDecision one, SampleDecision other) {
        return SampleWorld.of(base(), one, other).at(LATER, LATER).findings().stream()
                .filter(Diagnostic::isError)
                .toList();
    }

    private static SourceSpan spanOf(SampleDecision decision, String target) {
        return decision.build().amends().get(0).instructions().get(0).changes().stream()
                .filter(change -> ((Operation.InsertText) change.operation())
                        .scope()
                        .value()
                        .equals(Address.parse(target)))
                .findFirst()
                .orElseThrow()
                .span();
    }

    private static SampleDecision first(Operation... operations) {
        return decision("a", "2020-12-01", "2021-01-01", "A", operations).adopted("2020-11-01");
    }

    private static SampleDecision second(Operation... operations) {
        return decision("b", "2021-01-20", "2021-02-01", "B", operations).adopted("2020-11-30");
    }

    private static SampleDecision tying(String id, Operation operation) {
        return decision(id, "2020-12-01", "2021-01-01", "A", operation);
    }

    private static SampleDecision decision(
            String id, String published, String inForce, String part, Operation... operations) {
        return SampleDecision.of(id)
                .published(published)
                .inForce(inForce)
                .amends("r")
                .part(part, operations);
    }

    private static SampleDecision base() {
        Provision chapter = Provision.of(new ProvisionId("r#chp_1"), ProvisionKind.CHAPTER, new Label("1"))
                .withHeading("Algemeen")
                .withChildren(List.of(article("r", "1", "one"), article("r", "2", "two")));
        return SampleDecision.of(regulation(
                        "r",
                        chapter,
                        article("r", "3", "three"),
                        article("r", "4", "", lid("r", "4", "1", "four"), lid("r", "4", "2", "vier"))))
                .adopted("2019-11-01")
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, SourceSpan.startOf(new SourceFile("x", "")));
    }
}
