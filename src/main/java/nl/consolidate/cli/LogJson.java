package nl.consolidate.cli;

import java.io.IOException;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Path;
import nl.consolidate.report.JsonWriter;
import nl.consolidate.timeline.Withheld;

/** A history as data, format 1. */
final class LogJson {
    private LogJson() {}

    static void write(
            ConsolidatedText text, List<Path> places, List<LogEntry> entries, List<Withheld> withheld, Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out);
        EffectJson effects = new EffectJson(json);
        json.object();
        effects.writeHead(text, places);
        json.name("history").array();
        for (LogEntry entry : entries) {
            json.object();
            effects.writeEffect(entry.effect());
            effects.writeChanges(entry.happened());
            json.endObject();
        }
        json.endArray();
        writeWithheld(text, withheld, json, effects);
        effects.writeLedger(text.ledger());
        json.endObject().end();
    }

    static void writeWithheld(ConsolidatedText text, List<Withheld> withheld, JsonWriter json, EffectJson effects)
            throws IOException {
        json.name("withheld").array();
        for (Withheld each : withheld) {
            json.object();
            effects.writeEffect(each.effect());
            json.name("state").value(each.state().slug());
            json.name("why").value(Phrases.ENGLISH.reason(each, text));
            json.endObject();
        }
        json.endArray();
    }
}
