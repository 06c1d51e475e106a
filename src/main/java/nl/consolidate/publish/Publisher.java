package nl.consolidate.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Severity;

/**
 * Publishes every version of every regulation into a folder: whole or not at all. The same sources and the same reference
 * date give the same bytes. Files that no build wrote are never changed, links are never followed.
 */
public final class Publisher {
    private final Consolidator consolidator;
    private final Origin origin;
    private final LocalDate today;
    private final String version;
    private final SiteAddress address;

    /**
     * Prepares a publication.
     *
     * @param today the reference date
     * @param version of the program, for the manifest
     * @param address where the publication will stand
     */
    public Publisher(Consolidator consolidator, Origin origin, LocalDate today, String version, SiteAddress address) {
        this.consolidator = consolidator;
        this.origin = origin;
        this.today = today;
        this.version = version;
        this.address = address;
    }

    /** Builds the publication and switches to it; when it is refused, the folder is as it was. */
    public Publication publish(Path folder, Progress progress) {
        try {
            return publishInto(OutputFolder.locate(folder, origin.folder()), progress);
        } catch (PublicationRefused refused) {
            return new Publication.Refused(refused.reason());
        } catch (IOException failure) {
            return new Publication.Refused(unwritable(folder, failure));
        }
    }

    private Publication publishInto(OutputFolder folder, Progress progress) throws IOException, PublicationRefused {
        try (BuildLock lock = BuildLock.take(folder)) {
            Switch.repair(lock.folder());
            Standing standing = Standing.in(lock.folder());
            try {
                return build(standing, progress);
            } finally {
                FolderTree.delete(folder.next());
            }
        }
    }

    private Publication build(Standing standing, Progress progress) throws IOException, PublicationRefused {
        Staging staging = Staging.in(standing.folder());
        SiteWriter site = new SiteWriter(consolidator, today, address, staging);
        site.write(progress);
        Manifest due = new Manifest(version, today, origin.files(), staging.written());
        staging.finish(due);
        List<Diagnostic> findings = new ArrayList<>(site.findings());
        boolean changed = !standing.isAlready(due);
        if (changed) {
            switchTo(due, standing, findings);
        }
        return new Publication.Published(site.regulations(), site.texts(), site.withheld(), changed, findings);
    }

    private static void switchTo(Manifest due, Standing standing, List<Diagnostic> findings) throws IOException {
        NavigableSet<String> expected = standing.expected(due);
        Switch change = new Switch(standing.folder());
        change.run(expected);
        try {
            change.discardFormer(expected);
        } catch (IOException kept) {
            findings.add(kept(standing.folder(), kept));
        }
    }

    private static Diagnostic kept(OutputFolder folder, IOException failure) {
        Diagnostic finding =
                Diagnostic.of(Code.OUTPUT_UNWRITABLE, null, "the former publication is left in " + folder.former());
        return new Diagnostic(
                finding.code(),
                Severity.WARNING,
                finding.message() + ": " + Cause.of(failure),
                null,
                "",
                List.of(),
                List.of("the next build removes it"),
                "");
    }

    private static Diagnostic unwritable(Path folder, IOException failure) {
        return Diagnostic.of(Code.OUTPUT_UNWRITABLE, null, folder + " cannot be published to: " + Cause.of(failure))
                .withHelp("what stood there is as it was");
    }
}
