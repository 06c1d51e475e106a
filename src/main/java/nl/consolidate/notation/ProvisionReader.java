package nl.consolidate.notation;

import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
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

    /** Reads the whole text as the content of a provision of this kind. */
    LawText read(ProvisionKind owner, ProvisionId id) {
        Blocks blocks = Blocks.of(source);
        if (blocks.tooDeepLine() >= 0) {
            String line = source.line(blocks.tooDeepLine());
            int start = SourceText.start(line);
            SourceSpan span =
                    positions.span(blocks.tooDeepLine() + 1, start + 1, blocks.tooDeepLine() + 1, line.length() + 1);
            diagnostics.add(
                    Code.TOO_DEEP,
                    span,
                    "items stand more than " + Outline.MAX_DEPTH + " deep; the deeper ones are read as text");
        }
        return content(blocks.document(), owner, id);
    }

    /** What a block holds. */
    LawText content(Node block, ProvisionKind owner, ProvisionId id) {
        return content(Section.of(block), owner, id);
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
        return title.repealed() ? filled.withStatus(nl.consolidate.model.Status.REPEALED) : filled;
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

    /** Looks at one line of text for what a reader could not use. */
    void check(Line line) {
        Images.withoutDescription(line.text())
                .forEach(image -> diagnostics.add(nl.consolidate.diagnostic.Diagnostic.of(
                                Code.IMAGE_WITHOUT_DESCRIPTION,
                                positions.span(
                                        line.number(),
                                        line.column() + image.start(),
                                        line.number(),
                                        line.column() + image.end()),
                                "the image has no description")
                        .withHelp("say between the brackets what the image shows")));
    }
}
