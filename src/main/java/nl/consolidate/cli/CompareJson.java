package nl.consolidate.cli;

import java.io.IOException;
import java.util.List;
import nl.consolidate.collation.Collation;
import nl.consolidate.collation.Difference;
import nl.consolidate.collation.Piece;
import nl.consolidate.collation.Sort;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.report.JsonWriter;

/** Differences as data, format 1. */
final class CompareJson {
    private CompareJson() {}

    static void write(ConsolidatedText text, String file, Collation collation, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.object().name("format").value(1);
        json.name("regulation").value(text.regulation().id());
        json.name("validOn").value(text.viewpoint().validOn().toString());
        json.name("knownOn").value(text.viewpoint().knownOn().toString());
        json.name("file").value(file);
        json.name("readsTheSame").value(collation.readsTheSame());
        json.name("compared").value(collation.compared());
        json.name("counts").object();
        for (Sort sort : Sort.values()) {
            json.name(sort.slug()).value(collation.counts().getOrDefault(sort, 0));
        }
        json.endObject().name("differences").array();
        for (Difference difference : collation.differences()) {
            json.object().name("sort").value(difference.sort().slug());
            json.name("address").value(difference.at());
            write("ours", difference.ours(), json);
            write("theirs", difference.theirs(), json);
            json.name("remark").value(difference.remark());
            json.endObject();
        }
        json.endArray().endObject().end();
    }

    private static void write(String name, List<Piece> pieces, JsonWriter json) throws IOException {
        json.name(name).array();
        for (Piece piece : pieces) {
            json.object().name("words").value(piece.words());
            json.name("changed").value(piece.changed()).endObject();
        }
        json.endArray();
    }
}
