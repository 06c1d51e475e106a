package nl.consolidate.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Allowance;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** What is at hand while one file is read: the files beside it, and what is gathered from all its entries. */
final class Desk {
    private final Folder folder;
    private final Path place;
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<Located<String>> named = new ArrayList<>();
    private final Map<String, Integer> origins = new HashMap<>();
    private int unread;

    /**
     * The folder of all sources.
     *
     * @param root its real path
     * @param named how the user named it
     */
    record Folder(Path root, String named, TextFiles files, Diagnostics findings) {
        String shown(Path file) {
            return FileTree.shown(root, named, file);
        }
    }

    Desk(Folder folder, Path place) {
        this.folder = folder;
        this.place = place;
    }

    Diagnostics findings() {
        return folder.findings();
    }

    Fields fields(Mapping mapping, List<String> known) {
        Fields fields = new Fields(mapping, known, findings());
        if (known.contains("allow")) {
            allow(fields);
        }
        return fields;
    }

    /** What the file accepts; an entry includes the texts that it names. */
    List<Allowance> allowances() {
        return allowances.stream().map(this::withFiles).toList();
    }

    private Allowance withFiles(Allowance allowance) {
        Set<String> files = named.stream()
                .filter(file -> allowance.covers(file.span()))
                .map(Located::value)
                .collect(Collectors.toSet());
        return new Allowance(allowance.finding(), allowance.reason(), allowance.scope(), files, allowance.span());
    }

    int unread() {
        return unread;
    }

    /** Counts an operation that could not be read. */
    void countUnread() {
        unread++;
    }

    /** A name for what an entry makes that no other entry of the file has. */
    String origin(String name) {
        int before = origins.merge(name, 1, Integer::sum);
        return before == 1 ? name : origin(name + "-" + before);
    }

    /** The text of a file that an entry names; null, with a finding, where it cannot be had. */
    @Nullable
    Passage file(Scalar name) {
        Path file = inside(name);
        if (file == null) {
            return null;
        }
        named.add(new Located<>(folder.shown(file), name.span()));
        TextFiles.Text text = folder.files().read(file, folder.shown(file));
        if (text == null || !CharacterCheck.ofText(text.file(), findings())) {
            return null;
        }
        return Passage.of(text);
    }

    private @Nullable Path inside(Scalar name) {
        try {
            Path wanted = folderOfThis().resolve(name.value()).normalize();
            if (name.value().isBlank() || !wanted.startsWith(folder.root())) {
                return outside(name);
            }
            if (!Files.exists(wanted)) {
                findings().add(missing(name, wanted));
                return null;
            }
            return wanted.toRealPath().startsWith(folder.root()) ? wanted : outside(name);
        } catch (InvalidPathException | IOException unreadable) {
            findings().add(Code.FILE_MISSING, name.span(), "there is no file " + Values.quoted(name.value()) + "");
            return null;
        }
    }

    private Path folderOfThis() {
        return Objects.requireNonNullElse(place.getParent(), folder.root());
    }

    private @Nullable Path outside(Scalar name) {
        findings()
                .add(Diagnostic.of(
                                Code.FILE_OUTSIDE,
                                name.span(),
                                Values.quoted(name.value()) + " is not inside the folder of sources")
                        .withHelp("put the file beside this one"));
        return null;
    }

    private Diagnostic missing(Scalar name, Path wanted) {
        Diagnostic finding = Diagnostic.of(
                Code.FILE_MISSING, name.span(), "there is no file " + Values.quoted(name.value()) + " beside this one");
        String wantedName = String.valueOf(wanted.getFileName());
        return Nearest.question(wantedName, namesBeside(wanted))
                .map(finding::withHelp)
                .orElse(finding);
    }

    private static List<String> namesBeside(Path wanted) {
        String[] names =
                Objects.requireNonNullElse(wanted.getParent(), wanted).toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    private void allow(Fields fields) {
        for (Mapping mapping : fields.mappings(fields.oneOrMore("allow"), "allow")) {
            Fields entry = new Fields(mapping, Keys.ALLOW, findings());
            Located<String> finding = entry.required("finding");
            Located<String> reason = entry.required("reason");
            Code code = finding == null ? null : code(finding);
            if (code != null && reason != null) {
                allowances.add(new Allowance(code, reason.value(), fields.span(), Set.of(), mapping.span()));
            }
        }
    }

    private @Nullable Code code(Located<String> slug) {
        Code code = Code.bySlug(slug.value()).orElse(null);
        if (code == null) {
            List<String> known = List.of(Code.values()).stream().map(Code::slug).toList();
            Diagnostic finding = Diagnostic.of(
                    Code.UNKNOWN_FINDING,
                    slug.span(),
                    "there is no finding with the name " + Values.quoted(slug.value()) + "");
            findings()
                    .add(Nearest.question(slug.value(), known)
                            .map(finding::withHelp)
                            .orElse(finding));
        }
        return code;
    }
}
