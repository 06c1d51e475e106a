package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.publish.ListedFile;
import nl.consolidate.publish.Origin;
import nl.consolidate.publish.Publication;
import nl.consolidate.publish.Publisher;
import nl.consolidate.publish.SiteAddress;
import nl.consolidate.source.InputFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes every version of every regulation as a site; what was published before is replaced in one step. */
@Command(
        header = "publish every version of every regulation as a site",
        description = {
            "DIR gets Markdown, HTML and JSON of each version, pages of what changed, an index, Atom feeds, and a manifest of",
            "sources and outputs. It is replaced as a whole or not at all. A text with errors is left out, and the exit code",
            "is 1."
        },
        footer = {
            "consolidate build",
            "consolidate build --out public --today 2026-01-01",
            "consolidate build --base-url https://example.org/regelingen/"
        })
final class BuildCommand implements Subcommand {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "folder to publish in (default: public)")
    private String folder = "public";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the site will stand: feeds get whole links, which most feed readers need")
    @Nullable
    private String baseUrl;

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        SourceFolder sources = session.sources();
        SourceFolder.Reading reading = sources.read();
        if (reading.hasErrors()) {
            throw new Refusal("nothing is published, because the sources have errors", reading.findings());
        }
        Consolidator consolidator = new Consolidator(reading.sources().decisions(), replay.settings());
        Publisher publisher =
                new Publisher(consolidator, origin(sources, reading), session.today(), Session.version(), site());
        BuildProgress progress = new BuildProgress(session);
        Publication publication = publisher.publish(session.path(folder), progress);
        progress.clear();
        return answer(publication, session);
    }

    private SiteAddress site() {
        try {
            return baseUrl == null ? SiteAddress.UNKNOWN : SiteAddress.of(baseUrl);
        } catch (IllegalArgumentException refused) {
            throw new UsageError("--base-url: " + refused.getMessage());
        }
    }

    private static Origin origin(SourceFolder sources, SourceFolder.Reading reading) {
        List<ListedFile> files = new ArrayList<>();
        for (InputFile file : reading.sources().files()) {
            files.add(new ListedFile(sources.within(file.path()), file.size(), file.sha256()));
        }
        return new Origin(sources.folder(), files);
    }

    private ExitCode answer(Publication publication, Session session) throws IOException {
        if (publication instanceof Publication.Published published) {
            session.tellErrors(published.findings());
            if (!session.isQuiet()) {
                session.tell(summary(published));
            }
            return published.withheld() > 0 ? ExitCode.FINDINGS : Refusal.exitCode(published.findings());
        }
        throw new Refusal("nothing is published, and what is in " + folder + " is as it was", publication.findings());
    }

    private String summary(Publication.Published published) {
        StringBuilder words = new StringBuilder(folder).append(": ");
        words.append(counted(published.texts(), "text")).append(" of ");
        words.append(counted(published.regulations(), "regulation"));
        words.append(published.changed() ? "" : ", nothing changed").append('\n');
        if (published.withheld() > 0) {
            words.append(counted(published.withheld(), "version")).append(" left out because of errors\n");
        }
        return words.toString();
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
