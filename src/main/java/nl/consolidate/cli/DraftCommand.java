package nl.consolidate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.drafting.AmendmentYaml;
import nl.consolidate.drafting.AmendmentYaml.Heading;
import nl.consolidate.drafting.DecisionMarkdown;
import nl.consolidate.drafting.Draft;
import nl.consolidate.drafting.Drafter;
import nl.consolidate.drafting.Parted;
import nl.consolidate.drafting.Proof;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Regulation.Property;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts the amendment that leads from one text of a regulation to another. */
@Command(
        header = "draft the amendment that leads from one text to another",
        description = {
            "The second text is that of another view, or a file: the Markdown that `show` prints, edited, or a regulation",
            "in YAML. The draft is the least set of operations found, as an amendment in YAML or as a decision in Dutch. It is",
            "applied to the first text before it is given: what does not lead to the second text is not written."
        },
        footer = {
            "consolidate draft organisatieverordening-sociaal --to new.md",
            "consolidate draft organisatieverordening-sociaal --to new.md --format markdown",
            "consolidate draft organisatieverordening-sociaal --to new.md --out regulations/sociaal/wijziging"
        })
final class DraftCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "REG")
    private String regulation = "";

    @Option(
            names = "--from",
            paramLabel = "VIEW",
            description = "the first text: DATE, \"DATE then\", \"DATE known DATE\", \"before ID\" or \"after ID\""
                    + " (default: today)")
    private String from = "today";

    @Option(
            names = "--to",
            paramLabel = "VIEW|FILE",
            required = true,
            description = "the second text: named as the first, or a file with it: Markdown or YAML")
    private String to = "";

    @Mixin
    private LookingOptions looking = new LookingOptions();

    @Option(names = "--id", paramLabel = "ID", description = "the id of the new amendment (default: REG-ontwerp)")
    @Nullable
    private String id;

    @Option(names = "--title", paramLabel = "TITLE", description = "its title (default: one to be completed)")
    @Nullable
    private String title;

    @Option(names = "--format", paramLabel = "FORMAT", description = "yaml, markdown or text (default: yaml)")
    private String format = "yaml";

    @Option(names = "--out", paramLabel = "DIR", description = "write amendment.yaml and besluit.md into a folder")
    @Nullable
    private String out;

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

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
        Choice.of("--format", format, List.of("yaml", "markdown", "text"));
        refuseContradictions();
        Library library = Library.open(session, replay.settings());
        View view = View.parse("--from", from, session.today());
        ConsolidatedText first = text(library, view, session);
        Regulation second = second(library, view, first, session);
        Draft draft = Drafter.draft(first.regulation(), second)
                .orElseThrow(() -> new Refusal(session.phrases().noDraft(), ExitCode.FINDINGS));
        if (draft.isEmpty()) {
            session.tellNote(session.phrases().noDifference());
            return ExitCode.DONE;
        }
        Heading heading = heading(library, draft);
        String yaml = AmendmentYaml.write(draft, heading);
        session.tellAside(prove(draft, yaml).findings());
        tellSaidOnce(draft, session);
        for (Parted parted : draft.parted()) {
            session.tellNote(session.phrases().parted(parted.from(), parted.to()));
        }
        deliver(draft, heading, yaml, session);
        return ExitCode.DONE;
    }

    private void refuseContradictions() {
        if (out != null && output.file != null) {
            throw new UsageError("--out and -o exclude each other", "--out writes both files, -o the one of --format");
        }
        if (id != null && !id.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
            throw new UsageError("--id takes letters, digits and hyphens, not \"" + id + "\"");
        }
    }

    private ConsolidatedText text(Library library, View view, Session session) {
        ConsolidatedText text = library.at(regulation, looking.viewpoint(view, library, regulation, session.today()));
        if (text.isRefused()) {
            throw new Refusal("nothing is drafted, because the text has errors", text.findings());
        }
        if (!text.hasText()) {
            throw new Refusal("nothing is drafted: " + text.officialLine(), ExitCode.FINDINGS);
        }
        return text;
    }

    private Regulation second(Library library, View from, ConsolidatedText first, Session session) throws IOException {
        Path file = session.path(to);
        if (Files.isRegularFile(file)) {
            return new SecondText(first, library, session).read(file, to);
        }
        View view = laterView(session.today());
        ConsolidatedText later = text(library, view, session);
        LookingOptions.tellOthers(from, view, first, later, library, session);
        return SecondText.later(first.regulation(), later.regulation());
    }

    // what is one word and no day was meant as the name of a file
    private View laterView(LocalDate today) {
        boolean isView = to.matches("today|[0-9].*|\\S+\\s.*");
        if (!isView) {
            throw new UsageError(
                    "--to is neither a view nor a file: \"" + to + "\"",
                    "write a day as 2026-01-31, or the name of a file that exists");
        }
        return View.parse("--to", to, today);
    }

    private static void tellSaidOnce(Draft draft, Session session) throws IOException {
        List<Property> changed = draft.properties().stream()
                .filter(property -> property != Property.CITATION_TITLE && property != Property.SUBJECT)
                .toList();
        if (!changed.isEmpty()) {
            session.tellNote(session.phrases().saidOnce(changed));
        }
    }

    private Heading heading(Library library, Draft draft) {
        String open = title == null ? DecisionMarkdown.openTitle(draft.before()) : title;
        return new Heading(id == null ? library.freeId(regulation + "-ontwerp") : id, open);
    }

    // the file itself is read and applied, so that no slip of writing goes unnoticed
    private static Proof prove(Draft draft, String yaml) throws IOException {
        List<Instruction> parts = WrittenDraft.read(draft.before().id(), yaml);
        Proof proof = Proof.of(draft, parts);
        if (!proof.holds()) {
            throw new IllegalStateException("the draft does not give the second text, so it is not written");
        }
        return proof;
    }

    private void deliver(Draft draft, Heading heading, String yaml, Session session) throws IOException {
        String decision = DecisionMarkdown.write(draft, heading.title());
        if (out != null) {
            DraftFolder.write(session.path(out), out, yaml, decision);
            return;
        }
        session.deliver(
                switch (format) {
                    case "yaml" -> yaml;
                    case "markdown" -> decision;
                    default -> DecisionMarkdown.plain(decision);
                },
                output.file);
    }
}
