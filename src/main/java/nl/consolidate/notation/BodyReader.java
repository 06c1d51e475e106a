package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import nl.consolidate.notation.Dialect.Special;
import nl.consolidate.notation.FenceParser.FenceBlock;
import nl.consolidate.notation.SourceText.Line;
import nl.consolidate.notation.TableParser.TableBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Gathers the content of one provision, block after block. */
final class BodyReader {
    private final ProvisionReader reader;
    private final ProvisionKind owner;
    private final Identities identities;
    private final List<Line> paragraph = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Line textBegin;
    private @Nullable Line textEnd;
    private String intro = "";
    private final List<Provision> children = new ArrayList<>();
    private boolean incomplete;

    BodyReader(ProvisionReader reader, ProvisionKind owner, Identities identities) {
        this.reader = reader;
        this.owner = owner;
        this.identities = identities;
    }

    Identities identities() {
        return identities;
    }

    void add(Node block) {
        if (block instanceof Paragraph || block instanceof LinkReferenceDefinition) {
            addLines(block);
            return;
        }
        endParagraph();
        if (block instanceof FenceBlock fence) {
            addText(fence.text(), firstLine(block), lastLine(block));
        } else if (block instanceof TableBlock table) {
            addChild(table(table));
        } else if (block instanceof ItemBlock item) {
            addChild(item(item));
        }
    }

    void addSection(Provision section) {
        endParagraph();
        addChild(section);
    }

    LawText finish() {
        endParagraph();
        endText();
        return new LawText(intro, children, incomplete);
    }

    // commonmark takes a link definition out of its paragraph; in law it is text like any other
    private void addLines(Node block) {
        if (!paragraph.isEmpty()
                && firstLine(block).number()
                        > paragraph.get(paragraph.size() - 1).number() + 1) {
            endParagraph();
        }
        block.getSourceSpans().stream().map(reader::cut).forEach(paragraph::add);
        if (block instanceof Paragraph) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        paragraph.forEach(reader::check);
        String joined = Paragraphs.join(paragraph.stream().map(Line::text).toList());
        Line first = paragraph.get(0);
        Line last = paragraph.get(paragraph.size() - 1);
        paragraph.clear();
        Optional<Special> special = reader.dialect().special(joined);
        if (special.isPresent()) {
            addSpecial(special.get(), first, last);
        } else if (!reader.dialect().isNote(joined)) {
            addText(reader.dialect().read(joined), first, last);
        }
    }

    private void addSpecial(Special special, Line first, Line last) {
        incomplete |= special.incomplete();
        if (special.status() != Status.IN_FORCE) {
            endText();
            children.add(closing(special.text(), first, last).withStatus(special.status()));
        }
    }

    private void addText(String paragraphText, Line first, Line last) {
        textBegin = text.isEmpty() ? first : textBegin;
        textEnd = last;
        text.append(text.isEmpty() ? "" : "\n\n").append(paragraphText);
    }

    private void addChild(Provision child) {
        endText();
        children.add(child);
    }

    private void endText() {
        if (textBegin == null || textEnd == null) {
            return;
        }
        if (children.isEmpty() && intro.isEmpty()) {
            intro = text.toString();
        } else {
            children.add(closing(text.toString(), textBegin, textEnd));
        }
        text.setLength(0);
        textBegin = null;
    }

    private Provision closing(String words, Line first, Line last) {
        return Provision.of(identities.placed(ProvisionKind.TEXT), ProvisionKind.TEXT, null)
                .withText(words)
                .withSource(reader.span(first, last));
    }

    private Provision item(ItemBlock block) {
        ProvisionKind kind = kindOf(block);
        Label label = block.mark().map(Mark::label).orElse(null);
        String term = block.term().map(Term::name).orElse("");
        ProvisionId id = block.term().isPresent() ? identities.named(kind, term) : identities.numbered(kind, label);
        Provision item = Provision.of(id, kind, label)
                .withMarker(block.mark().map(Mark::marker).orElse(""))
                .withHeading(term)
                .withSource(reader.span(block));
        return reader.content(block, kind, id).into(item);
    }

    private ProvisionKind kindOf(ItemBlock block) {
        if (block.term().isPresent()) {
            return ProvisionKind.DEFINITION;
        }
        boolean numbered = block.mark().filter(Mark::isParagraphNumber).isPresent();
        return owner == ProvisionKind.ARTICLE && numbered ? ProvisionKind.PARAGRAPH : ProvisionKind.ITEM;
    }

    private Provision table(TableBlock block) {
        List<Line> lines = block.getSourceSpans().stream().map(reader::cut).toList();
        lines.forEach(reader::check);
        ProvisionId id = identities.placed(ProvisionKind.TABLE);
        Identities rows = new Identities(id);
        List<Provision> children =
                lines.stream().skip(2).map(line -> row(line, rows)).toList();
        return Provision.of(id, ProvisionKind.TABLE, null)
                .withText(lines.get(0).trimmed() + "\n" + lines.get(1).trimmed())
                .withChildren(children)
                .withSource(reader.span(block));
    }

    private Provision row(Line line, Identities rows) {
        return Provision.of(rows.placed(ProvisionKind.ROW), ProvisionKind.ROW, null)
                .withText(line.trimmed())
                .withSource(reader.span(line, line));
    }

    private Line firstLine(Node block) {
        return reader.cut(block.getSourceSpans().get(0));
    }

    private Line lastLine(Node block) {
        List<org.commonmark.node.SourceSpan> spans = block.getSourceSpans();
        return reader.cut(spans.get(spans.size() - 1));
    }
}
