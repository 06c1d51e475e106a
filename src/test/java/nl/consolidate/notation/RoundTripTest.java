package nl.consolidate.notation;

import static nl.consolidate.notation.Trees.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written reads as it was, for texts of every kind of line in any order. */
class RoundTripTest {
    private static final int TEXTS_PER_SEED = 100;

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_written_of_a_text_reads_as_the_text(long seed) {
        RandomText texts = new RandomText(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            String text = texts.next();
            LawText read = Trees.article(text);
            String written = LawWriter.write(read);

            assertThat(show(Trees.article(written)))
                    .as(text + "\n=>\n" + written)
                    .isEqualTo(show(read));
            assertThat(LawWriter.write(Trees.article(written))).as(text).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_word_is_lost_or_moved(long seed) {
        RandomText texts = new RandomText(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            String text = texts.next();

            assertThat(Words.of(Trees.article(text))).as(text).isEqualTo(Words.of(text));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_regulation_reads_from_its_page_as_it_was(long seed) {
        RandomRegulation regulations = new RandomRegulation(seed);
        int level = 1 + (int) (seed % 6);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            Provision regulation = regulations.next();
            String page = RegulationMarkdown.write(regulation, level, part -> List.of());

            assertThat(show(RegulationMarkdown.read(page, level))).as(page).isEqualTo(show(regulation));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void notes_on_a_page_change_nothing_of_its_text(long seed) {
        RandomRegulation regulations = new RandomRegulation(seed + 1000);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            Provision regulation = regulations.next();
            String page = RegulationMarkdown.write(
                    regulation, 3, part -> part.kind() == ProvisionKind.TEXT ? List.of() : List.of("1. x", "", "# y"));

            assertThat(show(RegulationMarkdown.read(page, 3))).as(page).isEqualTo(show(regulation));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNEX", "PARAGRAPH", "ITEM", "DEFINITION", "HEADING", "TEXT"})
    void what_is_written_reads_the_same_in_every_kind_of_provision(ProvisionKind owner) {
        RandomText texts = new RandomText(owner.name().length());
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            String text = texts.next();
            LawText read = Trees.read(text, owner);

            assertThat(show(Trees.read(LawWriter.write(read), owner))).as(text).isEqualTo(show(read));
        }
    }
}
