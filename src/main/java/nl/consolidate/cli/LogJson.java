package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.model.Path;
import nl.consolidate.render.OperationWords;
import nl.consolidate.report.JsonWriter;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/** A history as data, format 1. */
final class LogJson {
    private LogJson() {}

    static void write(ConsolidatedText text, List<Path> places, List<LogEntry> entries, Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.object().name("format").value(1);
        json.name("regulation").value(text.regulation().id());
        json.name("validOn").value(text.viewpoint().validOn().toString());
        json.name("knownOn").value(text.viewpoint().knownOn().toString());
        json.name("addresses").array();
        for (Path place : places) {
            json.value(place.address().toString());
        }
        json.endArray().name("history").array();
        for (LogEntry entry : entries) {
            writeEntry(entry, json);
        }
        json.endArray().endObject().end();
    }

    private static void writeEntry(LogEntry entry, JsonWriter json) throws IOException {
        Effect effect = entry.effect();
        json.object();
        json.name("amendment").value(effect.decision().id());
        json.name("part").value(effect.part());
        json.name("operation").value(effect.verb());
        json.name("reason").value(effect.reason().isEmpty() ? null : effect.reason());
        json.name("description").value(OperationWords.of(effect));
        writeDay("inForce", effect.dates().inForce(), json);
        writeDay(
                "retroactiveTo", effect.dates().isRetroactive() ? effect.dates().retroactiveTo() : null, json);
        writeDay("until", effect.dates().until(), json);
        json.name("file").value(effect.span().file().path());
        json.name("line").value(effect.span().line());
        json.name("column").value(effect.span().column());
        json.name("changes").array();
        for (HistoryEntry happened : entry.happened()) {
            writeChange(happened, json);
        }
        json.endArray().endObject();
    }

    private static void writeChange(HistoryEntry happened, JsonWriter json) throws IOException {
        json.object();
        json.name("kind").value(happened.kind().name().toLowerCase(Locale.ROOT));
        json.name("id").value(happened.provision().value());
        json.name("from").value(happened.from().isEmpty() ? null : happened.from());
        json.name("to").value(happened.to().isEmpty() ? null : happened.to());
        if (!happened.others().isEmpty()) {
            json.name("others").array();
            for (String other : happened.others()) {
                json.value(other);
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void writeDay(String name, @Nullable LocalDate day, JsonWriter json) throws IOException {
        json.name(name).value(day == null ? null : day.toString());
    }
}
