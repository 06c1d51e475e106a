package nl.consolidate.publish;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.render.json.JsonWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A manifest as JSON; reading passes over keys that it does not know. */
final class ManifestFile {
    private static final String DIGEST = "sha256";

    private String generator = "";
    private int format;
    private String version = "";
    private String referenceDate = "";
    private List<ListedFile> sources = List.of();
    private List<ListedFile> outputs = List.of();

    private ManifestFile() {}

    static byte[] bytes(Manifest manifest) {
        return JsonWriter.document(out -> out.number("format", Manifest.FORMAT)
                        .text("generator", Manifest.GENERATOR)
                        .text("version", manifest.version())
                        .date("referenceDate", manifest.referenceDate())
                        .objects("sources", manifest.sources(), file -> writeFile(file, out))
                        .objects("outputs", manifest.outputs(), file -> writeFile(file, out)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void writeFile(ListedFile file, JsonWriter out) {
        out.text("path", file.path()).number("size", file.size()).text(DIGEST, file.sha256());
    }

    /** The manifest in a content; empty where it holds none that this program can have written. */
    static Optional<Manifest> read(byte[] content) {
        ManifestFile file = new ManifestFile();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
            return json.nextToken() == JsonToken.START_OBJECT ? file.readAll(json) : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Manifest> readAll(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            readValue(name, json);
        }
        return generator.equals(Manifest.GENERATOR) && format == Manifest.FORMAT
                ? Optional.of(new Manifest(version, LocalDate.parse(referenceDate), sources, outputs))
                : Optional.empty();
    }

    private void readValue(String name, JsonParser json) {
        switch (name) {
            case "generator" -> generator = json.getString();
            case "format" -> format = json.getIntValue();
            case "version" -> version = json.getString();
            case "referenceDate" -> referenceDate = json.getString();
            case "sources" -> sources = readFiles(json);
            case "outputs" -> outputs = readFiles(json);
            default -> json.skipChildren();
        }
    }

    private static List<ListedFile> readFiles(JsonParser json) {
        List<ListedFile> files = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            files.add(readFile(json));
        }
        return files;
    }

    private static ListedFile readFile(JsonParser json) {
        String path = "";
        long size = -1;
        String digest = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "path" -> path = json.getString();
                case "size" -> size = json.getLongValue();
                case DIGEST -> digest = json.getString();
                default -> json.skipChildren();
            }
        }
        return new ListedFile(path, size, digest);
    }
}
