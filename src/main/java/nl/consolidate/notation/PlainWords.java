package nl.consolidate.notation;

import java.util.Set;
import nl.consolidate.model.Provision;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a text of law without its mark-up, as a reader sees them; lines stay lines. */
public final class PlainWords {
    /** What stands in the place of a repealed provision. */
    public static final String REPEALED = Dialect.REPEALED;

    private static final Parser LAW = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class))
            .build();

    /** What stands below a provision that holds more than the sources give. */
    public static final String INCOMPLETE = of(Dialect.PAGE.incomplete());

    private PlainWords() {}

    public static String of(String markdown) {
        if (markdown.isBlank()) {
            return "";
        }
        Collector collector = new Collector();
        LAW.parse(markdown).accept(collector);
        return collector.words.toString().strip();
    }

    /** What stands in the place of a text that the sources do not hold. */
    public static String notHeld(Provision provision) {
        return of(Dialect.PAGE.notHeld(provision.text().strip()));
    }

    private static final class Collector extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();

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
        public void visit(FencedCodeBlock fence) {
            words.append(fence.getLiteral()).append('\n');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            words.append('\n');
        }

        @Override
        public void visit(Image image) {
            words.append("[Afbeelding: ");
            visitChildren(image);
            words.append(']');
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
        public void visit(SoftLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append('\n');
        }
    }
}
