package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;
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
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.SampleDecision;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Why a provision reads as it does: what made it so, and what would change it and does not. */
class ExplanationTest {
    private static final String TODAY = "2025-01-01";

    @Nested
    class Chain {
        @Test
        void has_what_happened_in_the_provision_and_not_what_happened_elsewhere() {
            SampleDecision[] all = {
                base(),
                decision("a", "2021-01-01", append("artikel 2 lid 1", "A")),
                decision("b", "2022-01-01", append("artikel 2 lid 2", "B")),
                decision("c", "2023-01-01", append("artikel 1", "C"))
            };
            assertThat(chain("artikel 2", all)).containsExactly("r", "a", "b");
            assertThat(chain("artikel 2 lid 1", all)).containsExactly("r", "a");
        }

        @Test
        void has_the_number_of_what_holds_it_and_not_its_heading() {
            Located<Address> article2 =
                    new Located<>(Address.parse("artikel 2"), SourceSpan.startOf(new SourceFile("x", "")));
            SampleDecision heading = decision("a", "2021-01-01", new Operation.ReplaceHeading(article2, "Anders"));
            SampleDecision number = decision("b", "2022-01-01", renumber("artikel 2", "artikel 5"));
            assertThat(chain("artikel 5 lid 1", base(), heading, number)).containsExactly("r", "b");
            assertThat(chain("artikel 5", base(), heading, number)).containsExactly("r", "a", "b");
        }

        @Test
        void begins_with_who_inserted_the_provision() {
            assertThat(chain(
                            "artikel 1a",
                            base(),
                            decision("a", "2021-01-01", insertAfter("artikel 1", article("a", "1a", "new")))))
                    .containsExactly("a");
        }

        @Test
        void ends_with_the_repeal_of_the_regulation() {
            SampleDecision z = SampleDecision.of("z").published("2022-01-01").inForce("2022-02-01");
            z.repeals("r");
            assertThat(chain("artikel 1", base(), z)).containsExactly("r", "z");
        }

        @Test
        void has_what_was_refused_where_it_names_the_provision() {
            SampleDecision wrong = decision("a", "2021-01-01", replaceText("artikel 2 lid 1", "never", "there"));
            assertThat(chain("artikel 2 lid 1", base(), wrong)).containsExactly("r", "a refused");
            assertThat(chain("artikel 2", base(), wrong)).containsExactly("r", "a refused");
            assertThat(chain("artikel 2 lid 2", base(), wrong)).containsExactly("r");
        }

        @Test
        void has_what_was_refused_by_the_number_that_it_had_then() {
            SampleDecision wrong = decision("a", "2021-01-01", replaceText("artikel 1", "never", "there"));
            SampleDecision number = decision("b", "2022-01-01", renumber("artikel 1", "artikel 9"));
            assertThat(chain("artikel 9", base(), wrong, number)).containsExactly("r", "a refused", "b");
        }

        @Test
        void tells_whose_words_were_all_taken_out_and_by_whom() {
            SampleDecision a = decision("a", "2021-01-01", replaceText("artikel 1", "one", "A"));
            SampleDecision b = decision("b", "2022-01-01", replaceText("artikel 1", "A", "B"));
            SampleDecision c = decision("c", "2023-01-01", replaceText("artikel 1", "B", "B C"));
            assertThat(chain("artikel 1", base(), a, b, c)).containsExactly("r, then a", "a, then b", "b", "c");
        }

        @Test
        void tells_nobody_of_words_of_which_some_still_stand() {
            SampleDecision a = decision("a", "2021-01-01", append("artikel 1", "A and more"));
            SampleDecision b = decision("b", "2022-01-01", replaceText("artikel 1", "more", "B"));
            assertThat(chain("artikel 1", base(), a, b)).containsExactly("r", "a", "b");
        }

        @Test
        void tells_who_replaced_a_lid_within_the_article() {
            SampleDecision a = decision("a", "2021-01-01", replaceText("artikel 2 lid 1", "first", "A"));
            SampleDecision b = decision(
                    "b", "2022-01-01", replace("artikel 2 lid 1", lid("b", "2", "1", "Quite something else.")));
            assertThat(chain("artikel 2", base(), a, b)).containsExactly("r", "a, then b", "b");
            assertThat(chain("artikel 2 lid 1", base(), a, b)).containsExactly("r, then b", "a, then b", "b");
        }
    }

    @Nested
    class WithheldEffects {
        @Test
        void are_those_that_would_touch_the_provision_or_what_is_in_it() {
            SampleDecision announced = decision("a", "2025-02-01", append("artikel 2 lid 1", "A"));
            assertThat(withheld("artikel 2", base(), announced)).containsExactly("a");
            assertThat(withheld("artikel 2 lid 1", base(), announced)).containsExactly("a");
            assertThat(withheld("artikel 2 lid 2", base(), announced)).isEmpty();
            assertThat(withheld("artikel 1", base(), announced)).isEmpty();
        }

        @Test
        void are_those_that_would_put_something_into_it_or_repeal_what_is_in_it() {
            SampleDecision into = decision("a", "2025-02-01", insertAtEnd("artikel 2", lid("a", "2", "3", "new")));
            SampleDecision out = decision("b", "2025-02-02", repeal("artikel 2 lid 2"));
            assertThat(withheld("artikel 2", base(), into, out)).containsExactlyInAnyOrder("a", "b");
            assertThat(withheld("artikel 1", base(), into, out)).isEmpty();
        }

        @Test
        void are_read_in_this_text_where_they_have_no_date() {
            SampleDecision someday =
                    decision("a", "2021-01-01", append("artikel 2 lid 1", "A")).inForce(new ToBeDetermined());
            assertThat(withheld("artikel 2", base(), someday)).containsExactly("a");
            assertThat(withheld("artikel 1", base(), someday)).isEmpty();
        }

        @Test
        void are_told_by_their_words_where_they_can_be_read_in_no_text() {
            SampleDecision wrong = decision("a", "2025-02-01", replaceText("artikel 2 lid 1", "never", "there"));
            assertThat(withheld("artikel 2", base(), wrong)).containsExactly("a");
            assertThat(withheld("artikel 1", base(), wrong)).isEmpty();
        }

        @Test
        void of_the_regulation_as_a_whole_concern_every_provision() {
            SampleDecision z = SampleDecision.of("z").published("2024-12-01").inForce("2025-02-01");
            z.repeals("r");
            assertThat(withheld("artikel 1", base(), z)).containsExactly("z");
        }

        @Test
        void that_commence_when_the_text_is_gone_are_told_by_their_words() {
            SampleDecision z = SampleDecision.of("z").published("2024-12-01").inForce("2025-02-01");
            z.repeals("r");
            SampleDecision late = decision("a", "2025-03-01", append("artikel 2 lid 1", "A"));
            assertThat(withheld("artikel 2", base(), z, late)).containsExactlyInAnyOrder("z", "a");
            assertThat(withheld("artikel 1", base(), z, late)).containsExactly("z");
        }
    }

    private static List<String> chain(String address, SampleDecision... decisions) {
        return explained(address, decisions).chain().stream()
                .map(ExplanationTest::shown)
                .toList();
    }

    private static String shown(ChainLink link) {
        Effect by = link.overwrittenBy();
        return link.effect().decision().id()
                + (link.refused() ? " refused" : "")
                + (by == null ? "" : ", then " + by.decision().id());
    }

    private static List<String> withheld(String address, SampleDecision... decisions) {
        return explained(address, decisions).withheld().stream()
                .map(withheld -> withheld.effect().decision().id())
                .toList();
    }

    private static Explanation explained(String address, SampleDecision... decisions) {
        SampleWorld world = SampleWorld.of(decisions);
        Path place = Lookup.find(world.then(TODAY).regulation().root(), Address.parse(address))
                .get(0);
        return world.consolidator().explain("r", new Viewpoint(day(TODAY), day(TODAY)), place);
    }

    private static SampleDecision base() {
        return SampleDecision.of(regulation(
                        "r",
                        article("r", "1", "one"),
                        article(
                                "r",
                                "2",
                                "",
                                lid("r", "2", "1", "the first lid"),
                                lid("r", "2", "2", "the second lid"))))
                .published("2019-12-01")
                .inForce("2020-01-01");
    }

    private static SampleDecision decision(String id, String inForce, Operation... operations) {
        return SampleDecision.of(id)
                .published(day(inForce).minusDays(40).toString())
                .inForce(inForce)
                .amends("r")
                .part("A", operations);
    }
}
