package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.consolidation.Revision;
import nl.consolidate.consolidation.RevisionCause;
import nl.consolidate.report.JsonWriter;

/** The past days whose text became another, as data, format 1. */
final class RevisionJson {
    private RevisionJson() {}

    static String of(String regulation, LocalDate since, LocalDate today, List<Revision> revisions, Ledger ledger)
            throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        EffectJson effects = new EffectJson(json);
        json.object().name("format").value(1);
        json.name("regulation").value(regulation);
        effects.writeDay("changedSince", since);
        effects.writeDay("knownOn", today);
        json.name("changes").array();
        for (Revision revision : revisions) {
            json.object();
            effects.writeDay("validFrom", revision.validFrom());
            effects.writeDay("validUntil", revision.validUntil());
            json.name("refused").value(revision.withErrors());
            json.name("because").array();
            for (RevisionCause cause : revision.causes()) {
                writeCause(cause, json, effects);
            }
            json.endArray().endObject();
        }
        json.endArray();
        effects.writeLedger(ledger);
        json.endObject().end();
        return out.toString();
    }

    private static void writeCause(RevisionCause cause, JsonWriter json, EffectJson effects) throws IOException {
        json.object();
        json.name("decision").value(cause.decision().id());
        json.name("effect").value(kind(cause.kind()));
        effects.writeDay("published", cause.published());
        effects.writeDay("inForce", cause.inForce());
        effects.writeDay("retroactiveTo", cause.retroactiveTo());
        json.endObject();
    }

    private static String kind(RevisionCause.Kind kind) {
        return switch (kind) {
            case COUNTS_NOW -> "counts";
            case COUNTS_NO_MORE -> "countsNoMore";
            case SET_DATES -> "setDates";
        };
    }
}
