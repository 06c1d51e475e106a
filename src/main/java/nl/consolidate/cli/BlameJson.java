package nl.consolidate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.consolidate.cli.BlameList.Named;
import nl.consolidate.cli.BlameList.Row;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.WordRun;
import nl.consolidate.model.Path;
import nl.consolidate.report.JsonWriter;

/** A blame as data, format 1: provisions and runs of words point at operations by their number. */
final class BlameJson {
    private final BlameList list;
    private final JsonWriter json;
    private final EffectJson effects;

    private BlameJson(BlameList list, JsonWriter json) {
        this.list = list;
        this.json = json;
        this.effects = new EffectJson(json);
    }

    static void write(ConsolidatedText text, List<Path> places, BlameList list, Appendable out) throws IOException {
        new BlameJson(list, new JsonWriter(out)).write(text, places);
    }

    private void write(ConsolidatedText text, List<Path> places) throws IOException {
        json.object();
        effects.writeHead(text, places);
        json.name("operations").array();
        for (Named named : list.effects().values()) {
            json.object().name("number").value(named.number());
            effects.writeEffect(named.effect());
            json.endObject();
        }
        json.endArray().name("formulas").array();
        for (Map.Entry<String, List<WordRun>> formula : list.formulas().entrySet()) {
            json.object().name("name").value(formula.getKey());
            writeRuns("text", formula.getValue());
            json.endObject();
        }
        json.endArray().name("provisions").array();
        for (Row row : list.rows()) {
            writeRow(row);
        }
        json.endArray();
        effects.writeLedger(text.ledger());
        json.endObject().end();
    }

    private void writeRow(Row row) throws IOException {
        json.object();
        json.name("address").value(row.place().address().toString());
        json.name("id").value(row.provision().id().value());
        json.name("status").value(row.provision().status().slug());
        json.name("madeBy").value(list.numberOf(row.by().origin()));
        json.name("numberedBy").value(list.numberOf(row.by().number()));
        json.name("changedBy").value(list.numberOf(row.by().last()));
        writeRuns("heading", row.by().heading());
        writeRuns("text", row.by().text());
        json.endObject();
    }

    private void writeRuns(String name, List<WordRun> runs) throws IOException {
        json.name(name).array();
        for (WordRun run : runs) {
            json.object();
            json.name("words").value(run.words());
            json.name("operation").value(list.numberOf(run.by()));
            json.endObject();
        }
        json.endArray();
    }
}
