package nl.consolidate.render.json;

import java.util.Locale;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diff.Change;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Comparison;
import nl.consolidate.diff.Concordance;
import nl.consolidate.diff.PropertyChange;
import nl.consolidate.diff.Run;
import nl.consolidate.model.Address;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import org.jspecify.annotations.Nullable;

/** The difference between two texts as data; {@code "format": 1} promises the keys. */
public final class ComparisonJson {
    private static final int FORMAT = 1;

    public String render(Comparison comparison) {
        return JsonWriter.document(out -> {
            writeHead(comparison, out);
            out.bool("same", comparison.isSame())
                    .objects("properties", comparison.properties(), change -> write(change, out))
                    .objects("changes", comparison.changes(), change -> write(change, out));
        });
    }

    /** Old and new numbers; null for what is not there. */
    public String concordance(Comparison comparison, Concordance concordance) {
        return JsonWriter.document(out -> {
            writeHead(comparison, out);
            out.objects(
                    "rows",
                    concordance.rows(),
                    row -> out.text("id", row.id().value())
                            .text("kind", row.kind().english())
                            .textOrNull("from", words(row.from()))
                            .textOrNull("to", words(row.to())));
        });
    }

    private static @Nullable String words(@Nullable Address address) {
        return address == null ? null : address.toString();
    }

    private static void writeHead(Comparison comparison, JsonWriter out) {
        out.number("format", FORMAT)
                .text("regulation", comparison.after().regulation().id())
                .text("title", comparison.after().regulation().title())
                .object("from", () -> writeSide(comparison.before(), out))
                .object("to", () -> writeSide(comparison.after(), out));
    }

    private static void writeSide(ConsolidatedText text, JsonWriter out) {
        out.date("validOn", text.viewpoint().validOn())
                .date("knownOn", text.viewpoint().knownOn())
                .text("status", text.status().slug())
                .text("banner", text.officialLine());
    }

    private static void write(PropertyChange change, JsonWriter out) {
        out.text("property", change.property().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .text("fromText", words(change, Run.Kind.INSERTED))
                .text("toText", words(change, Run.Kind.DELETED));
    }

    private static String words(PropertyChange change, Run.Kind without) {
        StringBuilder words = new StringBuilder();
        change.words().stream().filter(run -> run.kind() != without).forEach(run -> words.append(run.words()));
        return words.toString().strip();
    }

    private static void write(Change change, JsonWriter out) {
        out.text("kind", change.kind().slug())
                .text("id", change.id().value())
                .text("from", change.from())
                .text("to", change.to())
                .text("fromText", change.fromText())
                .text("toText", change.toText());
        if (change.kind() == ChangeKind.DATES) {
            out.objects("fromDates", change.fromDates(), effect -> writeDates(effect, out))
                    .objects("toDates", change.toDates(), effect -> writeDates(effect, out));
        }
    }

    private static void writeDates(Effect effect, JsonWriter out) {
        EffectDates dates = effect.dates();
        out.text("decision", effect.decision().id())
                .text("part", effect.part())
                .text("operation", effect.verb())
                .date("published", dates.publication().on())
                .date("inForce", dates.inForce())
                .date("retroactiveTo", dates.isRetroactive() ? dates.retroactiveTo() : null)
                .date("until", dates.until());
        PageJson.writeFate(dates.fate(), out);
    }
}
