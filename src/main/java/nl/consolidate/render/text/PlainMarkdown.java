package nl.consolidate.render.text;

import nl.consolidate.render.Markup;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Writes Markdown as plain text: words without marks, links with their address. */
final class PlainMarkdown extends AbstractVisitor {
    private final TextWriter out;
    private final StringBuilder words = new StringBuilder();

    private PlainMarkdown(TextWriter out) {
        this.out = out;
    }

    /** Writes the text of a provision. */
    static void writeLaw(String markdown, TextWriter out) {
        Markup.law(markdown).accept(new PlainMarkdown(out));
    }

    /** Writes a preamble or closing. */
    static void writeFree(String markdown, TextWriter out) {
        Markup.free(markdown).accept(new PlainMarkdown(out));
    }

    /** What stands inside a block, on one line. */
    static String inside(Node block, TextWriter out) {
        PlainMarkdown markdown = new PlainMarkdown(out);
        markdown.visitChildren(block);
        return markdown.words.toString().replace('\n', ' ');
    }

    private void writeBlock(Node block) {
        words.setLength(0);
        visitChildren(block);
        String plain = words.toString();
        separate(block);
        out.paragraph(plain);
    }

    // between the paragraphs of one text, never before the first
    private void separate(Node block) {
        if (block.getPrevious() != null) {
            out.blankLine();
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        writeBlock(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        writeBlock(heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        separate(quote);
        out.indented(2, () -> visitChildren(quote));
    }

    @Override
    public void visit(ListItem item) {
        out.hanging(marker(item), () -> visitChildren(item));
    }

    private static String marker(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list) || list.getMarkerStartNumber() == null) {
            return "-";
        }
        int number = list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + (list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        separate(code);
        out.lines(code.getLiteral().lines().toList());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        separate(code);
        out.lines(code.getLiteral().lines().toList());
    }

    @Override
    public void visit(HtmlBlock html) {
        separate(html);
        out.paragraph(html.getLiteral().strip());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            separate(table);
            new TableText(out).write(table);
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Link link) {
        int start = words.length();
        visitChildren(link);
        if (!words.substring(start).equals(link.getDestination())) {
            words.append(" <").append(link.getDestination()).append('>');
        }
    }

    @Override
    public void visit(Image image) {
        words.append("[Afbeelding: ");
        visitChildren(image);
        words.append(']');
    }
}
