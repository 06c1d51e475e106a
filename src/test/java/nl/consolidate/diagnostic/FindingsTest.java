package nl.consolidate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final SourceFile A = new SourceFile("a.yaml", "een\ntwee\n");
    private static final SourceFile B = new SourceFile("b.yaml", "");

    private static Diagnostic at(SourceFile file, int line, int column, Code code, String message) {
        return Diagnostic.of(code, new SourceSpan(file, line, column, line, column + 1), message);
    }

    @Test
    void findings_stand_by_file_line_column_and_code_whatever_the_order_of_reading() {
        List<Diagnostic> ordered = List.of(
                Diagnostic.of(Code.NO_SOURCES, null, "nothing"),
                at(A, 1, 2, Code.WORD_CUT, "m"),
                at(A, 1, 10, Code.NO_INTRO, "m"),
                at(A, 2, 1, Code.NO_INTRO, "m"),
                at(A, 2, 1, Code.TEXT_COUNT, "a"),
                at(A, 2, 1, Code.TEXT_COUNT, "b"),
                at(A, 10, 1, Code.NO_INTRO, "m"),
                at(B, 1, 1, Code.NO_INTRO, "m"));
        for (int seed = 0; seed < 50; seed++) {
            List<Diagnostic> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, new Random(seed));
            Diagnostics found = new Diagnostics();
            found.addAll(shuffled);
            assertThat(found.sorted()).isEqualTo(ordered);
        }
    }

    @Test
    void equal_findings_count_once() {
        Diagnostics found = new Diagnostics();
        found.add(at(A, 1, 1, Code.NO_INTRO, "m"));
        found.add(at(A, 1, 1, Code.NO_INTRO, "m"));

        assertThat(found.sorted()).hasSize(1);
    }

    @Test
    void only_errors_are_errors() {
        Diagnostics found = new Diagnostics();
        assertThat(found.isEmpty()).isTrue();
        found.add(Code.WORD_CUT, null, "a warning");
        found.add(Code.NO_TEXT, null, "a note");
        assertThat(found.hasErrors()).isFalse();
        found.add(Code.NO_INTRO, null, "an error");
        assertThat(found.hasErrors()).isTrue();
        assertThat(found.isEmpty()).isFalse();
    }

    @Test
    void a_second_place_without_a_file_adds_nothing() {
        Diagnostic finding = Diagnostic.of(Code.NO_INTRO, null, "m");

        assertThat(finding.withRelated(null, "x")).isSameAs(finding);
        assertThat(finding.withRelated(SourceSpan.startOf(A), "x").related())
                .containsExactly(new Related(SourceSpan.startOf(A), "x"));
    }

    @Test
    void helps_are_added_in_order() {
        assertThat(Diagnostic.of(Code.NO_INTRO, null, "m")
                        .withHelp("a")
                        .withHelp("b")
                        .help())
                .containsExactly("a", "b");
    }

    @Test
    void every_code_has_a_slug_of_its_own_by_which_it_is_found() {
        assertThat(Arrays.stream(Code.values()).map(Code::slug)).doesNotHaveDuplicates();
        for (Code code : Code.values()) {
            assertThat(code.slug()).matches("[a-z]+(-[a-z]+)*");
            assertThat(Code.bySlug(code.slug())).contains(code);
        }
        assertThat(Code.TEXT_NOT_FOUND.slug()).isEqualTo("text-not-found");
        assertThat(Code.bySlug("TEXT_NOT_FOUND")).isEmpty();
    }

    @Test
    void a_span_names_its_place_as_editors_do() {
        assertThat(new SourceSpan(A, 3, 7, 3, 9)).hasToString("a.yaml:3:7");
    }

    @Test
    void a_span_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new SourceSpan(A, 0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceSpan(A, 1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceSpan(A, 2, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_quotes_its_lines() {
        assertThat(A.line(1)).isEqualTo("een");
        assertThat(A.line(2)).isEqualTo("twee");
        assertThat(A.line(3)).isEmpty();
        assertThat(A.line(0)).isEmpty();
        assertThat(A.lineCount()).isEqualTo(2);
    }
}
