package nl.consolidate.cli;

import java.io.IOException;
import java.util.List;
import nl.consolidate.diff.Comparison;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.WasWordt;
import nl.consolidate.render.docx.WasWordtDocx;
import nl.consolidate.render.html.ComparisonHtml;
import nl.consolidate.render.html.ComparisonLayout;
import nl.consolidate.render.html.ComparisonPlace;
import nl.consolidate.render.html.WasWordtHtml;
import nl.consolidate.render.json.ComparisonJson;
import nl.consolidate.render.markdown.ComparisonMarkdown;
import nl.consolidate.render.markdown.WasWordtMarkdown;
import nl.consolidate.render.text.ComparisonText;
import nl.consolidate.render.text.Ink;
import nl.consolidate.render.text.TextRenderer;
import nl.consolidate.report.Palette;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two texts of a regulation, by the identity of its provisions. */
@Command(
        header = "tell what changed between two texts of a regulation",
        description = {
            "Provisions are followed through renumbering and moves; how a text is laid out or marked up is no difference.",
            "VIEW is a day, with `then` (as it read on that day) or `known DATE`, or `before` or `after` a decision."
        },
        footer = {
            "consolidate diff organisatieverordening-drechtsteden --from 2019-01-17 --to 2019-01-18 --then",
            "consolidate diff ambtelijke-organisatie-dordrecht --amendment ambtelijke-organisatie-dordrecht-tweede-wijziging",
            "consolidate diff organisatieverordening-sociaal --from 2022-06-01 --to 2024-01-01 --then",
            "consolidate diff organisatieverordening-sociaal --from 2022-06-01 --was-wordt --format docx -o was-wordt.docx",
            "consolidate diff organisatieverordening-sociaal --from-sources git:HEAD~1 --exit-code --stat"
        })
final class DiffCommand implements Subcommand {
    private static final List<String> TEXTS = List.of("terminal", "markdown", "html", "json");
    private static final List<String> TABLES = List.of("markdown", "html", "docx");

    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Mixin
    private TwoTexts texts = new TwoTexts();

    @Option(names = "--side-by-side", description = "both texts beside each other")
    private boolean sideBySide;

    @Option(names = "--stat", description = "only what became of which article, with the number of words")
    private boolean stat;

    @Option(names = "--exit-code", description = "end with 1 where the texts differ")
    private boolean exitCode;

    @Option(names = "--width", paramLabel = "N", description = "columns of a line (default: COLUMNS, else 80)")
    private @Nullable String width;

    @Option(names = "--was-wordt", description = "the table for a proposal: old text, new text, what changed and why")
    private boolean wasWordt;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "terminal, markdown, html or json (default: terminal); a table: markdown, html or docx")
    private @Nullable String format;

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
        String wanted = format == null ? (wasWordt ? "markdown" : "terminal") : format;
        Choice.of("--format", wanted, wasWordt ? TABLES : TEXTS);
        if (wasWordt && (stat || sideBySide)) {
            throw new UsageError("--was-wordt is a table of its own: leave out --stat and --side-by-side");
        }
        Comparison comparison = texts.compare(regulation, session);
        if (wanted.equals("docx")) {
            session.deliver(new WasWordtDocx().render(WasWordt.of(comparison)), output.file);
        } else {
            session.deliver(wasWordt ? table(comparison, wanted) : text(comparison, wanted, session), output.file);
        }
        return exitCode && !comparison.isSame() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static String table(Comparison comparison, String wanted) {
        WasWordt rows = WasWordt.of(comparison);
        return wanted.equals("html") ? new WasWordtHtml().render(rows) : new WasWordtMarkdown().render(rows);
    }

    private String text(Comparison comparison, String wanted, Session session) {
        if (wanted.equals("json")) {
            return new ComparisonJson().render(comparison);
        }
        ComparisonPage page = texts.named(ComparisonPage.of(comparison), session);
        if (stat) {
            return DiffStat.of(page);
        }
        return switch (wanted) {
            case "markdown" -> new ComparisonMarkdown(sideBySide).render(page);
            case "html" -> html(page);
            default -> terminal(session).render(page);
        };
    }

    private String html(ComparisonPage page) {
        ComparisonLayout layout = sideBySide ? ComparisonLayout.SIDE_BY_SIDE : ComparisonLayout.INLINE;
        return new ComparisonHtml(ComparisonPlace.NONE, layout).render(page);
    }

    private ComparisonText terminal(Session session) {
        Ink ink = session.palette(output.file) == Palette.ANSI ? Ink.COLORS : Ink.MARKS;
        return new ComparisonText(ink, columns(session), sideBySide);
    }

    private int columns(Session session) {
        if (width == null) {
            return session.width(TextRenderer.USUAL_WIDTH);
        }
        if (!width.matches("[1-9][0-9]{1,3}")) {
            throw new UsageError("--width takes a number of columns from 10 to 9999, not \"" + width + "\"");
        }
        return Integer.parseInt(width);
    }
}
