package nl.consolidate.cli;

import java.io.IOException;
import java.util.List;
import nl.consolidate.consolidation.ChainLink;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Explanation;
import nl.consolidate.model.Path;
import nl.consolidate.report.JsonWriter;
import nl.consolidate.timeline.Effect;

/** An explanation as data, format 1. */
final class ExplainJson {
    private ExplainJson() {}

    static void write(ConsolidatedText text, List<Explanation> explained, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        EffectJson effects = new EffectJson(json);
        List<Path> places = explained.stream().map(Explanation::place).toList();
        json.object();
        effects.writeHead(text, places);
        json.name("provisions").array();
        for (Explanation each : explained) {
            json.object();
            json.name("address").value(each.place().address().toString());
            json.name("id").value(each.place().target().id().value());
            json.name("chain").array();
            for (ChainLink link : each.chain()) {
                writeLink(link, json, effects);
            }
            json.endArray();
            LogJson.writeWithheld(text, each.withheld(), json, effects);
            json.endObject();
        }
        json.endArray();
        effects.writeLedger(text.ledger());
        json.endObject().end();
    }

    private static void writeLink(ChainLink link, JsonWriter json, EffectJson effects) throws IOException {
        Effect by = link.overwrittenBy();
        json.object();
        effects.writeEffect(link.effect());
        json.name("says").value(Says.of(link.effect()));
        json.name("state").value(state(link));
        json.name("supersededBy").value(by == null ? null : by.decision().id());
        json.name("supersededByPart").value(by == null ? null : by.part());
        effects.writeChanges(link.happened());
        effects.writeFindings(link.findings());
        json.endObject();
    }

    private static String state(ChainLink link) {
        if (link.refused()) {
            return "refused";
        }
        if (link.isInConflict()) {
            return "inConflict";
        }
        return link.overwrittenBy() == null ? "applied" : "superseded";
    }
}
