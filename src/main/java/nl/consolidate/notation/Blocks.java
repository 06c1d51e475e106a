package nl.consolidate.notation;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The blocks of a text, found by commonmark with our items, headings, tables and fences. What Markdown would do else
 * with indentation, quotes, rules and HTML is off, and the text inside a paragraph is not looked at.
 *
 * @param tooDeepLine the first line, from 0, whose label stands too deep to be one; -1 for none
 */
record Blocks(Node document, int tooDeepLine) {
    static Blocks of(SourceText source) {
        LineReading reading = new LineReading(source);
        Parser parser = Parser.builder()
                .enabledBlockTypes(Set.of())
                .customBlockParserFactory(new ItemStart(reading))
                .customBlockParserFactory(HeadingParser::tryStart)
                .customBlockParserFactory(FenceParser.factory(reading))
                .customBlockParserFactory(new TableParser.Start(reading))
                .inlineParserFactory(context -> (lines, node) -> {})
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        return new Blocks(parser.parse(source.shifted()), reading.tooDeepLine());
    }
}
