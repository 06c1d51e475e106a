package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day it is, and from where one looks. */
class DaysTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void today_is_the_day_in_the_netherlands() {
        Terminal late = Terminal.withSources(folder).at("2026-07-31T22:30:00Z");

        assertThat(today(late)).isEqualTo("2026-08-01");
    }

    @Test
    void the_epoch_of_a_build_comes_before_the_clock() {
        Terminal terminal = Terminal.withSources(folder).variable("SOURCE_DATE_EPOCH", "1709251200");

        assertThat(today(terminal)).isEqualTo("2024-03-01");
    }

    @Test
    void an_option_comes_before_the_epoch() {
        Terminal terminal = Terminal.withSources(folder).variable("SOURCE_DATE_EPOCH", "1709251200");

        assertThat(today(terminal, "--today", "2025-12-31")).isEqualTo("2025-12-31");
    }

    @Test
    void an_empty_epoch_does_not_count() {
        assertThat(today(Terminal.withSources(folder).variable("SOURCE_DATE_EPOCH", "")))
                .isEqualTo("2026-11-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "12.5", "99999999999999999999", "9999999999999999"})
    void refuses_an_epoch_that_is_none(String epoch) {
        Terminal terminal = Terminal.withSources(folder).variable("SOURCE_DATE_EPOCH", epoch);

        assertThat(terminal.run("show", "afval").refuses(2).err()).contains("SOURCE_DATE_EPOCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "24-02-01", "2024-2-1", "tomorrow", "", "2024-02-01T00", "+2024-02-0"})
    void refuses_what_is_no_day(String text) {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "--on", text)
                        .refuses(2)
                        .err())
                .contains("--on takes a date, not \"" + text + "\"")
                .contains("year-month-day");
    }

    @Test
    void turns_a_day_that_is_written_the_other_way() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "--known", "01-02-2024")
                        .refuses(2)
                        .err())
                .contains("dates are written year-month-day: 2024-02-01");
    }

    @ParameterizedTest
    @CsvSource({
        "--on 2025-02-01, 2025-02-01, 2026-11-22",
        "--on 2025-02-01 --then, 2025-02-01, 2025-02-01",
        "--on 2025-02-01 --known 2025-02-20, 2025-02-01, 2025-02-20",
        "--known 2025-02-20, 2026-11-22, 2025-02-20",
        "--then, 2026-11-22, 2026-11-22",
    })
    void a_viewpoint_has_two_days(String options, String validOn, String knownOn) {
        String[] args = ("show afval --format json " + options).split(" ", -1);

        assertThat(Terminal.withSources(folder).run(args).isDone().out())
                .contains("\"validOn\": \"" + validOn + "\"")
                .contains("\"knownOn\": \"" + knownOn + "\"");
    }

    @Test
    void then_and_known_exclude_each_other() {
        assertThat(Terminal.withSources(folder)
                        .run("show", "afval", "--then", "--known", "2025-01-01")
                        .refuses(2)
                        .err())
                .contains("exclude each other");
    }

    @Test
    void the_days_of_a_silent_decision_can_be_set() {
        Terminal terminal = new Terminal(folder)
                .file("regulations/a.yaml", Terminal.REGULATION.replace("in-force: 2024-02-01\n", ""));

        assertThat(terminal.run("versions", "afval").isDone().out()).contains("Geldend van 23-01-2024");
        assertThat(terminal.run("versions", "afval", "--silent-days", "3")
                        .isDone()
                        .out())
                .contains("Geldend van 18-01-2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "10000"})
    void refuses_days_that_are_no_number(String days) {
        assertThat(Terminal.withSources(folder)
                        .run("check", "--silent-days=" + days)
                        .refuses(2)
                        .err())
                .contains("--silent-days takes a number of days");
    }

    private static String today(Terminal terminal, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "show";
        args[1] = "afval";
        System.arraycopy(options, 0, args, 2, options.length);
        String json = terminal.run(concat(args, "--format", "json")).isDone().out();
        return json.replaceAll("(?s).*\"validOn\": \"([^\"]*)\".*", "$1");
    }

    private static String[] concat(String[] first, String... more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
