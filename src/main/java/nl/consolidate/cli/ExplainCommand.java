package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.consolidate.diagnostic.Code;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page of a finding, or the list of all findings. */
@Command(
        header = "explain a finding: its meaning, an example and the cure",
        description = "CODE is the name between brackets in a finding. Without it, all codes are listed.",
        footer = {"consolidate explain text-not-found", "consolidate explain"})
final class ExplainCommand implements Subcommand {
    @Parameters(paramLabel = "CODE", arity = "0..1")
    private @Nullable String code;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        session.deliver(code == null ? list() : page(code), output.file);
        return ExitCode.DONE;
    }

    private static String page(String named) throws IOException {
        // error[text-not-found] is what a user can copy
        String slug = named.substring(named.indexOf('[') + 1).replace("]", "").toLowerCase(Locale.ROOT);
        Optional<Code> known = Code.bySlug(slug);
        if (known.isPresent()) {
            return Resources.text(path(known.get()));
        }
        List<String> slugs = new ArrayList<>();
        for (Code each : Code.values()) {
            slugs.add(each.slug());
        }
        String list = "`consolidate explain` lists all of them";
        throw UsageError.near("there is no finding \"" + named + "\"", slug, slugs, list);
    }

    private static String list() throws IOException {
        Table table = Table.ofWords(2);
        for (Code each : Code.values()) {
            table.row(List.of(each.slug(), Resources.exists(path(each)) ? summary(each) : ""));
        }
        return table.toString();
    }

    // the first line of the page that is no heading
    private static String summary(Code code) throws IOException {
        return Resources.text(path(code))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    private static String path(Code code) {
        return "/nl/consolidate/diagnostics/" + code.slug() + ".md";
    }
}
