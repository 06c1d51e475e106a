package nl.consolidate.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.model.Provision;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown of sources, read the same way for every format; raw HTML in it is text. */
public final class Markup {
    // lists, headings and rows of a provision are provisions themselves: what looks like one in its text is text
    private static final Parser LAW = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class))
            .build();
    private static final Parser TABLE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .extensions(List.of(TablesExtension.create()))
            .build();
    private static final Parser LINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final Parser FREE = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private Markup() {}

    /** The text of a provision: paragraphs, quotes and fences. */
    public static Node law(String markdown) {
        return LAW.parse(markdown);
    }

    /** A table with all its rows. */
    public static Node table(Provision table) {
        String rows = table.children().stream().map(Provision::text).collect(Collectors.joining("\n"));
        return TABLE.parse(table.text() + "\n" + rows);
    }

    /** A heading or a term. */
    public static Node line(String markdown) {
        return LINE.parse(markdown);
    }

    /** A preamble or closing, which holds no provisions and may hold anything. */
    public static Node free(String markdown) {
        return FREE.parse(markdown);
    }

    /** The words of a heading or a term without its markup. */
    public static String words(String markdown) {
        return words(line(markdown));
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
