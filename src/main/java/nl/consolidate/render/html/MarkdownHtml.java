package nl.consolidate.render.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.render.Markup;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Writes Markdown as HTML, block by block: what is not named here is never written. */
final class MarkdownHtml extends InlineHtml {
    private static final Pattern MARKER = Pattern.compile("\\d{1,9}[.)]|.");

    private final HtmlWriter out;
    private final List<String> lines;

    private MarkdownHtml(HtmlWriter out, Linker linker, String markdown) {
        super(out, linker);
        this.out = out;
        this.lines = markdown.lines().toList();
    }

    /** Writes the text of a provision. */
    static void writeLaw(String markdown, HtmlWriter out, Linker linker) {
        Markup.law(markdown).accept(new MarkdownHtml(out, linker, markdown));
    }

    /** Writes a preamble or closing. */
    static void writeFree(String markdown, HtmlWriter out) {
        Markup.free(markdown).accept(new MarkdownHtml(out, Linker.NONE, markdown));
    }

    @Override
    public void visit(Paragraph paragraph) {
        out.open("p");
        inside(paragraph);
        out.close();
    }

    @Override
    public void visit(Heading heading) {
        out.open("p", "class", "tussenkop").open("strong");
        inside(heading);
        out.close().close();
    }

    @Override
    public void visit(BlockQuote quote) {
        out.open("blockquote");
        visitChildren(quote);
        out.close();
    }

    @Override
    public void visit(OrderedList list) {
        out.open("ol", "class", "lijst", "role", "list");
        visitChildren(list);
        out.close();
    }

    @Override
    public void visit(BulletList list) {
        out.open("ul", "class", "lijst", "role", "list");
        visitChildren(list);
        out.close();
    }

    @Override
    public void visit(ListItem item) {
        out.open("li").element("span", marker(item), "class", "nr").open("div", "class", "inhoud");
        visitChildren(item);
        out.close().close();
    }

    // the number as the source writes it, which the tree of the parser does not keep
    private String marker(ListItem item) {
        SourceSpan span = item.getSourceSpans().get(0);
        String line = lines.get(span.getLineIndex());
        Matcher marker = MARKER.matcher(line).region(span.getColumnIndex(), line.length());
        return marker.lookingAt() ? marker.group() : "";
    }

    @Override
    public void visit(FencedCodeBlock code) {
        out.element("pre", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        out.element("pre", code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        out.element("p", html.getLiteral());
    }

    @Override
    public void visit(ThematicBreak rule) {
        out.open("hr");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            new TableHtml(out, this).write(table);
        }
    }
}
