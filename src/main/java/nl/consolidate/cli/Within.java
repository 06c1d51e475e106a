package nl.consolidate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Related;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * The folders and files to which a report is limited.
 *
 * @param places absolute; none for all
 * @param files the files read that lie there, as findings name them
 */
record Within(List<Path> places, List<String> files, Session session) {
    static Within of(List<String> named, SourceFolder.Reading reading, Session session) {
        List<Path> places = new ArrayList<>();
        for (String name : named) {
            places.add(place(name, session));
        }
        List<String> files = new ArrayList<>();
        for (InputFile file : reading.sources().files()) {
            if (places.isEmpty() || lies(file.path(), places, session)) {
                files.add(file.path());
            }
        }
        if (files.isEmpty() && !places.isEmpty() && !reading.sources().files().isEmpty()) {
            throw new UsageError("no file of the sources lies in " + String.join(", ", named));
        }
        return new Within(places, files, session);
    }

    private static Path place(String name, Session session) {
        Path place = session.path(name).toAbsolutePath().normalize();
        if (!Files.exists(place)) {
            throw new UsageError("there is no file or folder " + name);
        }
        return place;
    }

    /** The findings that are there, or whose second place is; those without a place always. */
    List<Diagnostic> filter(List<Diagnostic> findings) {
        if (places.isEmpty()) {
            return findings;
        }
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic finding : findings) {
            if (finding.span() == null || touches(finding)) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private boolean touches(Diagnostic finding) {
        boolean touches = lies(finding.span());
        for (Related related : finding.related()) {
            touches |= lies(related.span());
        }
        return touches;
    }

    private boolean lies(@Nullable SourceSpan span) {
        return span != null && lies(span.file().path(), places, session);
    }

    private static boolean lies(String file, List<Path> places, Session session) {
        Path path = session.path(file).toAbsolutePath().normalize();
        for (Path place : places) {
            if (path.startsWith(place)) {
                return true;
            }
        }
        return false;
    }
}
