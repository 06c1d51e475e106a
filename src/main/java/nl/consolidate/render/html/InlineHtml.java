package nl.consolidate.render.html;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.consolidate.render.Markup;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes the words of a block as HTML. Raw HTML comes out as the text that it is, pictures as their description,
 * links only to {@code http}, {@code https} and {@code mailto}; references become links inside the page.
 */
class InlineHtml extends AbstractVisitor {
    private static final Pattern SAFE_URL = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}\"'<>\\\\]+");

    /** Finds the references in the words of a block. */
    interface Linker {
        Linker NONE = words -> List.of();

        List<Links.Link> in(String words);
    }

    private final HtmlWriter out;
    private final Linker linker;
    private Iterator<Links.Link> coming = List.<Links.Link>of().iterator();
    private Optional<Links.Link> next = Optional.empty();
    private int offset;
    private boolean inLink;

    InlineHtml(HtmlWriter out, Linker linker) {
        this.out = out;
        this.linker = linker;
    }

    /** Writes a heading or a term. */
    static void writeLine(String markdown, HtmlWriter out) {
        InlineHtml line = new InlineHtml(out, Linker.NONE);
        for (Node block = Markup.line(markdown).getFirstChild(); block != null; block = block.getNext()) {
            line.inside(block);
        }
    }

    /** Writes what stands inside a block, such as a paragraph or the cell of a table. */
    final void inside(Node block) {
        offset = 0;
        coming = isQuoted(block)
                ? Collections.emptyIterator()
                : linker.in(Markup.words(block)).iterator();
        advance();
        visitChildren(block);
    }

    // what is quoted is another text
    private static boolean isQuoted(Node block) {
        return block.getParent() instanceof BlockQuote;
    }

    private void advance() {
        next = coming.hasNext() ? Optional.of(coming.next()) : Optional.empty();
    }

    @Override
    public final void visit(Text text) {
        words(text.getLiteral());
    }

    @Override
    public final void visit(HtmlInline html) {
        words(html.getLiteral());
    }

    @Override
    public final void visit(Code code) {
        out.open("code");
        words(code.getLiteral());
        out.close();
    }

    @Override
    public final void visit(SoftLineBreak lineBreak) {
        out.text("\n");
        offset++;
    }

    @Override
    public final void visit(HardLineBreak lineBreak) {
        out.open("br").text("\n");
        offset++;
    }

    @Override
    public final void visit(Emphasis emphasis) {
        out.open("em");
        visitChildren(emphasis);
        out.close();
    }

    @Override
    public final void visit(StrongEmphasis emphasis) {
        out.open("strong");
        visitChildren(emphasis);
        out.close();
    }

    @Override
    public final void visit(Link link) {
        boolean safe = !inLink && SAFE_URL.matcher(link.getDestination()).matches();
        if (safe) {
            out.open("a", "href", link.getDestination(), "rel", "noopener noreferrer nofollow");
        }
        inLink |= safe;
        visitChildren(link);
        if (safe) {
            out.close();
            inLink = false;
        }
    }

    @Override
    public final void visit(Image image) {
        out.open("span", "class", "afbeelding").text("[Afbeelding: ");
        visitChildren(image);
        out.text("]").close();
    }

    private void words(String words) {
        int end = offset + words.length();
        int written = offset;
        while (next.isPresent() && next.get().start() < end) {
            Links.Link reference = next.get();
            if (reference.start() >= written && reference.end() <= end && !inLink) {
                out.text(words.substring(written - offset, reference.start() - offset));
                String shown = words.substring(reference.start() - offset, reference.end() - offset);
                out.element("a", shown, "class", "verwijzing", "href", "#" + reference.target());
                written = reference.end();
            }
            advance();
        }
        out.text(words.substring(written - offset));
        offset = end;
    }
}
