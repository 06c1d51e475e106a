package nl.consolidate.render.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON: owns the indentation, the dates and what is null. */
public final class JsonWriter {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private final StringWriter out = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out);

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** One object and the end of the file. */
    public static String document(Consumer<JsonWriter> content) {
        JsonWriter writer = new JsonWriter();
        writer.json.writeStartObject();
        content.accept(writer);
        writer.json.writeEndObject();
        writer.json.close();
        return writer.out.append('\n').toString();
    }

    public JsonWriter text(String name, String value) {
        json.writeName(name);
        json.writeString(value);
        return this;
    }

    JsonWriter textOrNull(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
        return this;
    }

    public JsonWriter number(String name, long value) {
        json.writeName(name);
        json.writeNumber(value);
        return this;
    }

    JsonWriter bool(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
        return this;
    }

    public JsonWriter date(String name, @Nullable LocalDate value) {
        return textOrNull(name, value == null ? null : value.toString());
    }

    JsonWriter texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    JsonWriter object(String name, Runnable content) {
        json.writeName(name);
        json.writeStartObject();
        content.run();
        json.writeEndObject();
        return this;
    }

    public <T> JsonWriter objects(String name, List<T> values, Consumer<T> content) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            content.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }
}
