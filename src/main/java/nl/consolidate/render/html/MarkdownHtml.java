package nl.consolidate.render.html;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.render.Markup;
import nl.consolidate.render.Missing;
import nl.consolidate.render.Reference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes Markdown as HTML, node by node: what is not named here is never written. Raw HTML comes out as the text
 * that it is, pictures as their description, links only to {@code http}, {@code https} and {@code mailto}.
 */
final class MarkdownHtml extends AbstractVisitor {
    private static final Pattern SAFE_URL = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}\"'<>\\\\]+");
    private static final Pattern MARKER = Pattern.compile("\\d{1,9}[.)]");

    /** Finds the references in the words of a block. */
    interface Linker {
        List<Reference> in(String words);
    }

    private final HtmlWriter out;
    private final Linker linker;
    private final List<String> lines;
    private Iterator<Reference> coming = List.<Reference>of().iterator();
    private Optional<Reference> next = Optional.empty();
    private int offset;
    private boolean inLink;

    private MarkdownHtml(HtmlWriter out, Linker linker, String markdown) {
        this.out = out;
        this.linker = linker;
        this.lines = markdown.lines().toList();
    }

    static void write(String markdown, HtmlWriter out, Linker linker) {
        Markup.parse(markdown).accept(new MarkdownHtml(out, linker, markdown));
    }

    /** Writes only what stands inside a block, such as the cell of a table. */
    static void writeInside(Node block, HtmlWriter out, Linker linker) {
        new MarkdownHtml(out, linker, "").inside(block);
    }

    private void inside(Node block) {
        offset = 0;
        coming = linker.in(Markup.words(block)).iterator();
        advance();
        visitChildren(block);
    }

    private void advance() {
        next = coming.hasNext() ? Optional.of(coming.next()) : Optional.empty();
    }

    @Override
    public void visit(Paragraph paragraph) {
        Optional<String> missing = Missing.marked(Markup.words(paragraph));
        if (missing.isPresent()) {
            out.element("p", missing.get(), "class", "ontbreekt");
            return;
        }
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
        String line = span.getLineIndex() < lines.size() ? lines.get(span.getLineIndex()) : "";
        Matcher number = MARKER.matcher(line.substring(Math.min(span.getColumnIndex(), line.length())));
        return number.lookingAt() ? number.group() : "–";
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
            new TableHtml(out, this::inside).write(table);
        }
    }

    @Override
    public void visit(Text text) {
        words(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.open("code");
        words(code.getLiteral());
        out.close();
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.text("\n");
        offset++;
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.open("br").text("\n");
        offset++;
    }

    @Override
    public void visit(Emphasis emphasis) {
        out.open("em");
        visitChildren(emphasis);
        out.close();
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        out.open("strong");
        visitChildren(emphasis);
        out.close();
    }

    @Override
    public void visit(Link link) {
        boolean safe = !inLink && SAFE_URL.matcher(link.getDestination()).matches();
        if (safe) {
            out.open("a", "href", link.getDestination(), "rel", "noopener noreferrer nofollow");
        }
        inLink = inLink || safe;
        visitChildren(link);
        if (safe) {
            out.close();
            inLink = false;
        }
    }

    @Override
    public void visit(Image image) {
        out.open("span", "class", "afbeelding").text("[Afbeelding: ");
        visitChildren(image);
        out.text("]").close();
    }

    private void words(String words) {
        int end = offset + words.length();
        int written = offset;
        while (next.isPresent() && next.get().start() < end) {
            Reference reference = next.get();
            if (reference.start() >= written && reference.end() <= end && !inLink) {
                out.text(words.substring(written - offset, reference.start() - offset));
                out.element(
                        "a",
                        words.substring(reference.start() - offset, reference.end() - offset),
                        "class",
                        "verwijzing",
                        "href",
                        "#" + reference.target());
                written = reference.end();
            }
            advance();
        }
        out.text(words.substring(written - offset));
        offset = end;
    }
}
