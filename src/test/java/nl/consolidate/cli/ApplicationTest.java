package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.consolidate.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void without_a_command_it_tells_how_it_is_used() {
        Result result = new Terminal(folder).run();

        assertThat(result.refuses(2).err())
                .startsWith("usage: consolidate COMMAND")
                .contains("show");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void its_help_names_every_command(String word) {
        String help = new Terminal(folder).run(word).isDone().out();

        assertThat(help).contains(CommandName.words()).contains("exit codes").contains("examples");
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void each_command_has_help_with_examples_of_itself(CommandName command) {
        Result result = new Terminal(folder).run(command.word(), "--help").isDone();

        assertThat(result.out()).startsWith("consolidate " + command.word() + ": " + command.summary());
        assertThat(result.out()).contains("examples\n  consolidate " + command.word());
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(new Terminal(folder).run("help", command.word()).out()).isEqualTo(result.out());
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void the_examples_in_the_help_are_understood(CommandName command) {
        List<String> examples = new Terminal(folder)
                .run(command.word(), "--help")
                .out()
                .lines()
                .filter(line -> line.startsWith("  consolidate "))
                .toList();

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            String[] words = example.strip().replace("\"", "").split(" ", -1);
            Result result = new Terminal(folder).run(Arrays.copyOfRange(words, 1, words.length));
            // nothing lies in the folder, but every word is known
            assertThat(result.err()).as(example).doesNotContain("no option").doesNotContain("too many");
        }
    }

    @Test
    void names_the_nearest_command() {
        Result result = new Terminal(folder).run("shwo").refuses(2);

        assertThat(result.err()).contains("error: there is no command \"shwo\"").contains("did you mean `show`?");
    }

    @Test
    void names_the_nearest_option() {
        assertThat(new Terminal(folder)
                        .run("show", "afval", "--fromat", "json")
                        .refuses(2)
                        .err())
                .contains("there is no option --fromat")
                .contains("did you mean `--format`?")
                .contains("consolidate show --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--on", "--today", "-C", "--format", "-o"})
    void an_option_without_its_value_is_named(String option) {
        assertThat(new Terminal(folder).run("show", "afval", option).refuses(2).err())
                .contains("needs a value");
    }

    @Test
    void an_option_given_twice_is_refused() {
        assertThat(new Terminal(folder)
                        .run("check", "-C", "a", "-C", "b")
                        .refuses(2)
                        .err())
                .contains("--sources is given twice");
    }

    @Test
    void a_word_too_many_is_refused() {
        assertThat(new Terminal(folder)
                        .run("versions", "afval", "extra")
                        .refuses(2)
                        .err())
                .contains("\"extra\" is one word too many");
    }

    @Test
    void a_missing_regulation_is_named() {
        assertThat(new Terminal(folder).run("show").refuses(2).err()).contains("REG is missing");
    }

    @Test
    void takes_common_options_on_both_sides_of_the_command() {
        Terminal terminal = Terminal.withSources(folder);
        String[][] orders = {
            {"-C", "regulations", "--today", "2024-03-01", "show", "afval", "--format", "text"},
            {"show", "-C", "regulations", "afval", "--today=2024-03-01", "--format", "text"},
            {"--format", "text", "show", "afval", "--today", "2024-03-01", "--sources=regulations"},
        };

        String expected = terminal.run(orders[0]).isDone().out();
        for (String[] order : orders) {
            assertThat(terminal.run(order).isDone().out()).isEqualTo(expected);
        }
    }

    @Test
    void the_options_with_a_value_are_known_before_the_command_is() {
        for (var option : Syntax.of("", new RootCommand()).getCommandSpec().options()) {
            boolean takesValue = option.arity().max() > 0;
            for (String name : option.names()) {
                assertThat(CommonOptions.WITH_VALUE.contains(name)).as(name).isEqualTo(takesValue);
            }
        }
    }

    @Test
    void a_folder_may_have_the_name_of_a_command() {
        Terminal terminal = new Terminal(folder).file("build/afval/regulation.yaml", Terminal.REGULATION);

        terminal.run("-C", "build", "show", "afval", "--format", "text").isDone();
    }

    @Test
    void prints_its_version() {
        assertThat(new Terminal(folder).run("--version").isDone().out()).startsWith("consolidate ");
        assertThat(new Terminal(folder).run("show", "-V").isDone().out()).startsWith("consolidate ");
    }

    @Test
    void a_reader_that_goes_away_is_no_fault() {
        Result result = Terminal.withSources(folder)
                .printingTo(new Failing("Broken pipe"))
                .run("show", "afval");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_a_fault_of_the_environment() {
        Result result = Terminal.withSources(folder)
                .printingTo(new Failing("No space left on device"))
                .run("show", "afval");

        assertThat(result.refuses(3).err()).contains("error: No space left on device");
    }

    @Test
    void a_defect_of_the_program_says_so_and_shows_no_trace() {
        Terminal broken = new Terminal(folder).printingTo(new Defect());

        assertThat(broken.run("--help").refuses(4).err())
                .startsWith("error: this is a defect of the program")
                .hasLineCount(2);
        assertThat(broken.run("--help", "--debug").err()).contains("\tat nl.consolidate.cli.");
    }

    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(reason);
        }
    }

    private static final class Defect extends OutputStream {
        @Override
        public void write(int octet) {
            throw new UnsupportedOperationException("nobody thought of this");
        }
    }
}
