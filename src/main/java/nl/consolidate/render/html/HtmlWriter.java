package nl.consolidate.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes elements: owns the escaping, the line breaks and that every element ends. */
final class HtmlWriter {
    private static final Set<String> VOID = Set.of("meta", "br", "hr");
    private static final Set<String> IN_LINE =
            Set.of("a", "span", "em", "strong", "code", "dfn", "time", "b", "br", "small", "ins", "del");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    HtmlWriter doctype() {
        out.append("<!doctype html>");
        return this;
    }

    /** Opens an element with attributes given as names and values in turn; an empty value leaves its attribute out. */
    HtmlWriter open(String name, String... attributes) {
        startLine(name);
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        out.append('>');
        if (!VOID.contains(name)) {
            open.push(name);
        }
        return this;
    }

    /** Ends the element that was opened last. */
    HtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    HtmlWriter text(String text) {
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
        return this;
    }

    /** A whole element with nothing but text. */
    HtmlWriter element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** The style sheet of the project, the only thing that is not escaped. */
    HtmlWriter style(Stylesheet sheet) {
        open("style");
        out.append(sheet.css());
        return close();
    }

    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.append('\n').toString();
    }

    private void startLine(String name) {
        if (!IN_LINE.contains(name)) {
            out.append('\n');
        }
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            text(value);
            out.append('"');
        }
    }

    private void escape(char character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(isPrintable(character) ? character : '\uFFFD');
        }
    }

    // control characters are no HTML; marks that reverse the order of letters could show another law than is written
    private static boolean isPrintable(char character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean reordering =
                (character >= '\u202A' && character <= '\u202E') || (character >= '\u2066' && character <= '\u2069');
        return !control && !reordering;
    }
}
