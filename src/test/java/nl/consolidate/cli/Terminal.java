package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** A terminal for tests: a folder with sources, an environment, a clock, and what the program printed. */
final class Terminal {
    static final String REGULATION = """
            regulation: afval
            title: Afvalverordening
            adopted: 2024-01-09
            published: 2024-01-15
            in-force: 2024-02-01
            body:
              - article: 1
                heading: Inzameling
                text: |
                  1. De inzamelaar leegt de bak binnen drie weken.
                  2. De bak is grijs.
              - article: 2
                text: Het college stelt regels.
            """;
    static final String AMENDMENT = """
            amendment: afval-wijziging
            title: Eerste wijziging van de Afvalverordening
            adopted: 2025-02-03
            published: 2025-02-10
            in-force: 2025-03-01
            retroactive-to: 2025-01-01
            amends:
              - regulation: afval
                instructions:
                  - part: A
                    replace-text: drie weken
                    with: vier weken
                    in: artikel 1 lid 1
                  - part: B
                    do:
                      - {renumber: artikel 2, to: 3}
                      - {insert: artikel 2, after: artikel 1, text: De bak is schoon.}
            """;
    static final String WRONG = AMENDMENT.replace("replace-text: drie weken", "replace-text: zes weken");

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private OutputStream out = new ByteArrayOutputStream();
    private boolean terminal;
    private String now = "2026-11-22T10:00:00Z";
    private String home = "";

    /** What one run left behind. */
    record Result(int code, String out, String err) {
        Result isDone() {
            assertThat(code).as(err).isZero();
            return this;
        }

        Result refuses(int expected) {
            assertThat(code).as("%s%s", out, err).isEqualTo(expected);
            assertThat(err).doesNotContain("\tat ");
            return this;
        }
    }

    Terminal(Path folder) {
        this.folder = folder;
    }

    /** With a regulation and an amendment that can be applied. */
    static Terminal withSources(Path folder) {
        return new Terminal(folder)
                .file("regulations/afval/regulation.yaml", REGULATION)
                .file("regulations/afval/wijziging/amendment.yaml", AMENDMENT);
    }

    /** With an amendment that replaces words that are not there. */
    static Terminal withError(Path folder) {
        return withSources(folder).file("regulations/afval/wijziging/amendment.yaml", WRONG);
    }

    Terminal file(String name, String content) {
        try {
            Files.createDirectories(path(name).resolveSibling("."));
            Files.writeString(path(name), content);
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Terminal variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Terminal asTerminal() {
        terminal = true;
        return this;
    }

    Terminal at(String instant) {
        now = instant;
        return this;
    }

    Terminal installedIn(String place) {
        home = path(place).toString();
        return this;
    }

    Terminal printingTo(OutputStream stream) {
        out = stream;
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Result run(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        if (out instanceof ByteArrayOutputStream bytes) {
            bytes.reset();
        }
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        int code = new Application(new Machine(out, err, variables, clock, folder, home, stream -> terminal)).run(args);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(code, printed, err.toString(StandardCharsets.UTF_8));
    }
}
