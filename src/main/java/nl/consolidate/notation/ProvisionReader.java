package nl.consolidate.notation;

import java.util.List;
import java.util.regex.MatchResult;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import nl.consolidate.notation.SourceText.Line;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes provisions of the blocks of one text. */
final class ProvisionReader {
    private final SourceText source;
    private final Dialect dialect;
    private final Positions positions;
    private final Diagnostics diagnostics;

    ProvisionReader(SourceText source, Dialect dialect, Positions positions, Diagnostics diagnostics) {
        this.source = source;
        this.dialect = dialect;
        this.positions = positions;
        this.diagnostics = diagnostics;
    }

    /** Reads the whole text as the content of a provision of this kind; higher headings and their text are left out. */
    LawText read(ProvisionKind owner, ProvisionId id, int outermostHeading) {
        Blocks blocks = Blocks.of(source);
        if (blocks.tooDeepLine() >= 0) {
            reportDepth(blocks.tooDeepLine());
        }
        return content(Section.of(blocks.document(), outermostHeading), owner, id);
    }

    /** What a block holds. */
    LawText content(Node block, ProvisionKind owner, ProvisionId id) {
        return content(Section.of(block, 1), owner, id);
    }

    private LawText content(Section section, ProvisionKind owner, ProvisionId id) {
        BodyReader body = new BodyReader(this, owner, new Identities(id));
        section.blocks().forEach(body::add);
        section.sections().forEach(inner -> body.addSection(section(inner, owner, body.identities())));
        return body.finish();
    }

    private Provision section(Section section, ProvisionKind parent, Identities identities) {
        if (section.heading() == null) {
            throw new IllegalArgumentException("only the outermost section has no heading");
        }
        Line line = source.cut(section.heading().getSourceSpans().get(0));
        Title title = Title.read(section.heading().line().text(), parent, dialect);
        check(line);
        ProvisionId id = title.kind() == ProvisionKind.HEADING
                ? identities.named(title.kind(), title.heading())
                : identities.numbered(title.kind(), title.label());
        Provision provision = Provision.of(id, title.kind(), title.label())
                .withHeading(title.heading())
                .withSource(span(line, line));
        Provision filled = content(section, title.kind(), id).into(provision);
        return title.repealed() ? filled.withStatus(Status.REPEALED) : filled;
    }

    private void reportDepth(int index) {
        String line = source.line(index);
        SourceSpan span = positions.span(index + 1, SourceText.start(line) + 1, index + 1, line.length() + 1);
        String limit = "items stand more than " + Outline.MAX_DEPTH + " deep";
        diagnostics.add(Diagnostic.of(Code.TOO_DEEP, span, limit).withHelp("the deeper ones are read as text"));
    }

    Dialect dialect() {
        return dialect;
    }

    Line cut(org.commonmark.node.SourceSpan span) {
        return source.cut(span);
    }

    @Nullable
    SourceSpan span(Line first, Line last) {
        return positions.span(first.number(), first.column(), last.number(), Math.max(last.endColumn(), last.column()));
    }

    @Nullable
    SourceSpan span(Node block) {
        List<org.commonmark.node.SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? null : span(cut(spans.get(0)), cut(spans.get(spans.size() - 1)));
    }

    /** Looks at one line of text for what some readers of it could not use. */
    void check(Line line) {
        for (MatchResult image : Images.withoutDescription(line.text())) {
            SourceSpan span = positions.span(
                    line.number(), line.column() + image.start(), line.number(), line.column() + image.end());
            diagnostics.add(Diagnostic.of(Code.IMAGE_WITHOUT_DESCRIPTION, span, "the image has no description")
                    .withHelp("say between the brackets what it shows"));
        }
    }
}
