package nl.consolidate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {
    private static final Path MAIN = Path.of("src/main/java/nl/consolidate");
    private static final Pattern NAMED = Pattern.compile("\\bCode\\.([A-Z_]+)\\b");

    private final DecisionTitles titles = new DecisionTitles(new Example().consolidated());

    @ParameterizedTest
    @MethodSource("harmless")
    void what_does_not_stand_in_the_way_of_a_text_is_told_in_dutch(Code code) {
        assertThat(words(Diagnostic.of(code, null, "english words")))
                .isNotEmpty()
                .doesNotContain("english");
    }

    @Test
    void no_two_findings_have_the_same_words() throws IOException {
        assertThat(Stream.concat(
                                harmless().stream(),
                                reachingPages().stream().filter(code -> code.severity() == Severity.ERROR))
                        .map(code -> words(Diagnostic.of(code, null, "english words"))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("reachingPages")
    void what_can_come_as_far_as_a_page_is_told_in_dutch(Code code) {
        assertThat(words(Diagnostic.of(code, null, "english words"))).doesNotContain("english");
    }

    @Test
    void what_never_comes_as_far_is_told_as_in_the_terminal() {
        assertThat(words(Diagnostic.of(Code.YAML_SYNTAX, null, "a bracket is open")))
                .isEqualTo("a bracket is open");
    }

    @Test
    void the_provision_is_named_before_what_is_said_of_it() {
        assertThat(words(Diagnostic.of(Code.WORD_CUT, null, "cut").withAt("artikel 3 lid 2")))
                .startsWith("artikel 3 lid 2: de gezochte woorden");
        assertThat(words(Diagnostic.of(Code.TARGET_MISSING, null, "none").withAt("artikel 9")))
                .isEqualTo("artikel 9: wat moet worden gewijzigd, staat er niet");
    }

    // all that the dates, the operations and their replay can say of a text
    static List<Code> reachingPages() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("timeline", "operation")) {
            try (Stream<Path> files = Files.list(MAIN.resolve(folder))) {
                files.forEach(sources::add);
            }
        }
        for (String name : List.of("Settling", "ConflictWords", "Readings", "Inexact", "Replay")) {
            sources.add(MAIN.resolve("consolidation/" + name + ".java"));
        }
        Set<Code> codes = new TreeSet<>();
        for (Path source : sources) {
            Matcher named = NAMED.matcher(Files.readString(source));
            while (named.find()) {
                codes.add(Code.valueOf(named.group(1)));
            }
        }
        return List.copyOf(codes);
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
