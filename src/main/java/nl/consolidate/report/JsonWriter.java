package nl.consolidate.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes JSON, two spaces for each level; it owns commas, quotes and line breaks. */
public final class JsonWriter {
    private final Appendable out;
    private final Deque<Boolean> filled = new ArrayDeque<>();
    private boolean named;

    public JsonWriter(Appendable out) {
        this.out = out;
    }

    public JsonWriter object() throws IOException {
        return open('{');
    }

    public JsonWriter endObject() throws IOException {
        return close('}');
    }

    public JsonWriter array() throws IOException {
        return open('[');
    }

    public JsonWriter endArray() throws IOException {
        return close(']');
    }

    public JsonWriter name(String name) throws IOException {
        next();
        quote(name);
        out.append(": ");
        named = true;
        return this;
    }

    /** A text, or null. */
    public JsonWriter value(@Nullable String text) throws IOException {
        next();
        if (text == null) {
            out.append("null");
        } else {
            quote(text);
        }
        return this;
    }

    public JsonWriter value(int number) throws IOException {
        next();
        out.append(Integer.toString(number));
        return this;
    }

    public JsonWriter value(boolean truth) throws IOException {
        next();
        out.append(Boolean.toString(truth));
        return this;
    }

    /** A line break behind the last value. */
    public void end() throws IOException {
        out.append('\n');
    }

    private JsonWriter open(char bracket) throws IOException {
        next();
        out.append(bracket);
        filled.push(false);
        return this;
    }

    private JsonWriter close(char bracket) throws IOException {
        if (filled.pop()) {
            line();
        }
        out.append(bracket);
        return this;
    }

    private void next() throws IOException {
        if (named || filled.isEmpty()) {
            named = false;
            return;
        }
        if (filled.pop()) {
            out.append(',');
        }
        filled.push(true);
        line();
    }

    private void line() throws IOException {
        out.append('\n').append("  ".repeat(filled.size()));
    }

    private void quote(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text, i);
        }
        out.append('"');
    }

    private void escape(String text, int index) throws IOException {
        char letter = text.charAt(index);
        switch (letter) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (letter < ' ' || letter == 0x7f || isUnsafe(text, index)) {
                    out.append("\\u").append(hex(letter));
                } else {
                    out.append(letter);
                }
            }
        }
    }

    // half of a pair cannot be written as UTF-8; the two separators end a line in JavaScript
    private static boolean isUnsafe(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return letter == 0x2028 || letter == 0x2029;
    }

    private static String hex(char letter) {
        String digits = Integer.toHexString(letter);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
