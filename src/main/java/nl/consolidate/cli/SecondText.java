package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.diff.Alignment;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.notation.WholeText;
import nl.consolidate.render.markdown.MarkdownRenderer;
import nl.consolidate.source.CharacterCheck;
import nl.consolidate.source.SourceReader;
import org.jspecify.annotations.Nullable;

/** The text to which a draft has to lead, with the identities of the text from which it comes. */
final class SecondText {
    private final ConsolidatedText first;
    private final Library library;
    private final Session session;

    SecondText(ConsolidatedText first, Library library, Session session) {
        this.first = first;
        this.library = library;
        this.session = session;
    }

    /** Another text of the same regulation: what both have under one identity is the same. */
    static Regulation later(Regulation first, Regulation second) {
        return second.withRoot(Alignment.complete(first.root(), second.root()));
    }

    /** The text of a file, by number and words. */
    Regulation read(Path file, String named) throws IOException {
        boolean yaml = named.endsWith(".yaml") || named.endsWith(".yml");
        Regulation second = yaml ? regulation(file, named) : markdown(file, named);
        return second.withRoot(Alignment.adopt(first.regulation().root(), second.root()));
    }

    private Regulation markdown(Path file, String named) throws IOException {
        String text = ForeignFile.read(file, named);
        refuseHidden(text, named);
        Provision root = WholeText.read(text);
        if (root.children().isEmpty()) {
            throw new UsageError(
                    "no provisions found in " + named,
                    "give the whole text as `consolidate show` prints it in Markdown, with your changes");
        }
        EditedPage page = EditedPage.of(text);
        refuseOther(page, named);
        EditedPage own = EditedPage.of(new MarkdownRenderer().render(first));
        tellWhatIsNoLaw(text, page, named);
        return edited(own, page).withRoot(root.withId(first.regulation().root().id()));
    }

    // no source can hold what nobody sees
    private static void refuseHidden(String text, String named) {
        Diagnostics findings = new Diagnostics();
        CharacterCheck.ofText(new SourceFile(named, text), findings);
        refuseErrors(findings.sorted(), named);
    }

    private static void refuseErrors(List<Diagnostic> findings, String named) {
        List<Diagnostic> errors = findings.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new Refusal("nothing is drafted, because " + named + " has errors", errors);
        }
    }

    // the title of a page tells whose text it is
    private void refuseOther(EditedPage page, String named) {
        String title = page.values().getOrDefault(Property.TITLE, "");
        Regulation regulation = first.regulation();
        if (!title.equals(regulation.title()) && !title.equals(regulation.citationTitle())) {
            library.titled(title).ifPresent(other -> {
                throw other(named, other);
            });
        }
    }

    private Regulation withWhatIsNotTakenOut(Regulation second) throws IOException {
        Regulation kept = second;
        for (Property property : Property.values()) {
            String old = first.regulation().get(property);
            String now = second.get(property);
            if (now != null && now.isBlank() && old != null && !old.isBlank()) {
                session.tellNote(session.phrases().notTakenOut(property));
                kept = kept.with(property, old);
            }
        }
        return kept;
    }

    private UsageError other(String named, String other) {
        return new UsageError(
                named + " holds the text of " + other + ", not of "
                        + first.regulation().id(),
                "draft it from its own first text: `consolidate draft " + other + " --to " + named + "`");
    }

    /** What was changed on the page beside the provisions; all else is that of the first text. */
    private Regulation edited(EditedPage own, EditedPage page) throws IOException {
        Regulation regulation = first.regulation();
        if (!page.isOurs()) {
            return regulation;
        }
        for (Property property : Property.values()) {
            String old = own.values().getOrDefault(property, "");
            String now = page.values().getOrDefault(property, "");
            if (now.isEmpty() && !old.isEmpty() && page.shouldSay(property)) {
                session.tellNote(session.phrases().notTakenOut(property));
            } else if (!now.isEmpty() && !Reading.of(old).equals(Reading.of(now))) {
                regulation = regulation.with(property, now);
            }
        }
        return regulation;
    }

    private void tellWhatIsNoLaw(String text, EditedPage edited, String named) throws IOException {
        List<String> page = new ArrayList<>(
                new MarkdownRenderer().render(first).lines().map(String::strip).toList());
        List<String> lines = text.lines().toList();
        Set<Integer> read = edited.isOurs() ? edited.linesRead() : Set.of();
        for (int number : WholeText.linesOutside(text)) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !page.remove(line) && !read.contains(number)) {
                session.tellNote(session.phrases().notRead(named + ":" + number, line));
            }
        }
    }

    private Regulation regulation(Path file, String named) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        String name = String.valueOf(file.getFileName());
        Diagnostics findings = new Diagnostics();
        List<Decision> decisions = SourceReader.read(folder, "", findings).decisions();
        List<Decision> own = decisions.stream()
                .filter(decision -> isIn(decision.span(), name))
                .toList();
        if (own.stream().anyMatch(decision -> decision.establishes() == null)) {
            throw noRegulation(named);
        }
        refuseErrors(
                findings.sorted().stream()
                        .filter(finding -> isIn(finding.span(), name))
                        .toList(),
                named);
        Regulation second = own.stream()
                .map(Decision::establishes)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> noRegulation(named));
        if (!second.id().equals(first.regulation().id())) {
            throw other(named, second.id());
        }
        return withWhatIsNotTakenOut(second);
    }

    private static UsageError noRegulation(String named) {
        return new UsageError(named + " is no regulation", "give the file that begins with `regulation:`");
    }

    private static boolean isIn(@Nullable SourceSpan span, String name) {
        return span != null
                && Path.of(span.file().path()).endsWith(name)
                && Path.of(span.file().path()).getNameCount() <= 2;
    }
}
