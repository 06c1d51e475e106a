package nl.consolidate.render;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.model.Provision;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown inside provisions, read the same way for every format; raw HTML in it is text. */
public final class Markup {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private Markup() {}

    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The Markdown of a table with all its rows. */
    public static String table(Provision table) {
        return table.text() + "\n"
                + table.children().stream().map(Provision::text).collect(Collectors.joining("\n"));
    }

    /** The words of a piece of text without its markup; a line break counts as one blank. */
    public static String words(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.collected.toString();
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder collected = new StringBuilder();

        @Override
        public void visit(Text text) {
            collected.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            collected.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            collected.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            collected.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            collected.append(' ');
        }
    }
}
