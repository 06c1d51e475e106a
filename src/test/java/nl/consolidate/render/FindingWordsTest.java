package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {
    private final DecisionTitles titles = new DecisionTitles(new Example().consolidated());

    @ParameterizedTest
    @MethodSource("harmless")
    void what_does_not_stand_in_the_way_of_a_text_is_told_in_dutch(Code code) {
        assertThat(words(Diagnostic.of(code, null, "english words")))
                .isNotEmpty()
                .doesNotContain("english");
    }

    @Test
    void no_two_findings_have_the_same_words() {
        assertThat(harmless().stream().map(code -> words(Diagnostic.of(code, null, "english words"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_refuses_a_text_is_told_as_in_the_terminal() {
        assertThat(words(Diagnostic.of(Code.TARGET_MISSING, null, "there is no artikel 9")))
                .isEqualTo("there is no artikel 9");
    }

    @Test
    void the_decision_in_whose_file_it_lies_is_named_by_its_title() {
        Diagnostic assumed = Diagnostic.of(Code.ASSUMED_DATE, Decisions.SPAN, "assumed");
        assertThat(words(assumed))
                .startsWith("de datum van bekendmaking is aangenomen (")
                .endsWith(")");
    }

    static List<Code> harmless() {
        return Arrays.stream(Code.values())
                .filter(code -> code.severity() != Severity.ERROR)
                .toList();
    }

    private String words(Diagnostic finding) {
        return FindingWords.of(List.of(finding), titles).get(0).words();
    }
}
