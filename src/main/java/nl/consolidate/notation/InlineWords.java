package nl.consolidate.notation;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Collects words without their marks: a link with its address behind it, a picture by what it is of. */
public abstract class InlineWords extends AbstractVisitor {
    /** What was collected so far. */
    protected final StringBuilder words = new StringBuilder();

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
