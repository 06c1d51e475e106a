package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Path;
import nl.consolidate.render.OperationWords;
import nl.consolidate.report.JsonWriter;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectState;
import org.jspecify.annotations.Nullable;

/** The objects that the answers of all commands share. */
record EffectJson(JsonWriter json) {
    /** The keys with which every answer about one text begins. */
    void writeHead(ConsolidatedText text, List<Path> places) throws IOException {
        json.name("format").value(1);
        json.name("regulation").value(text.regulation().id());
        json.name("validOn").value(text.viewpoint().validOn().toString());
        json.name("knownOn").value(text.viewpoint().knownOn().toString());
        json.name("addresses").array();
        for (Path place : places) {
            json.value(place.address().toString());
        }
        json.endArray();
    }

    /** The keys of an operation with its dates and its place in the source. */
    void writeEffect(Effect effect) throws IOException {
        json.name("amendment").value(effect.decision().id());
        json.name("part").value(effect.part());
        json.name("operation").value(effect.verb());
        json.name("reason").value(effect.reason().isEmpty() ? null : effect.reason());
        json.name("description").value(OperationWords.of(effect));
        writeDay("published", effect.dates().publication().on());
        writeDay("inForce", effect.dates().inForce());
        writeDay(
                "retroactiveTo", effect.dates().isRetroactive() ? effect.dates().retroactiveTo() : null);
        writeDay("until", effect.dates().until());
        json.name("file").value(effect.span().file().path());
        json.name("line").value(effect.span().line());
        json.name("column").value(effect.span().column());
    }

    void writeChanges(List<HistoryEntry> entries) throws IOException {
        json.name("changes").array();
        for (HistoryEntry happened : entries) {
            json.object();
            json.name("kind").value(happened.kind().name().toLowerCase(Locale.ROOT));
            json.name("id").value(happened.provision().value());
            json.name("from").value(happened.from().isEmpty() ? null : happened.from());
            json.name("to").value(happened.to().isEmpty() ? null : happened.to());
            writeOthers(happened.others());
            json.endObject();
        }
        json.endArray();
    }

    private void writeOthers(List<String> others) throws IOException {
        if (!others.isEmpty()) {
            json.name("others").array();
            for (String other : others) {
                json.value(other);
            }
            json.endArray();
        }
    }

    void writeFindings(List<Diagnostic> findings) throws IOException {
        json.name("findings").array();
        for (Diagnostic finding : findings) {
            json.object();
            json.name("code").value(finding.code().slug());
            json.name("message").value(finding.message());
            json.name("source")
                    .value(finding.span() == null ? null : finding.span().toString());
            json.endObject();
        }
        json.endArray();
    }

    void writeLedger(Ledger ledger) throws IOException {
        json.name("ledger").object();
        for (EffectState state : ledger.counts().keySet()) {
            json.name(state.slug()).value(ledger.count(state));
        }
        json.name("total").value(ledger.total());
        json.endObject();
    }

    void writeDay(String name, @Nullable LocalDate day) throws IOException {
        json.name(name).value(day == null ? null : day.toString());
    }
}
